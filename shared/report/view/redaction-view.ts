import type { ProfileChanges } from '../../contract/redaction.ts';
import type { RedactionView } from '../../contract/redaction-view.ts';
import type { Case } from '../../evidence/case.ts';
import type { Document } from '../block.ts';
import { lockedValues } from '../redaction/locked-values.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { classesView } from './classes-view.ts';

/** What a letter leaves out, by kind, and what stays whatever its profile says. */
export function redactionView(
  redaction: Redaction,
  document: Document,
  c: Case,
  changes: ProfileChanges,
): RedactionView {
  const gone = new Set(redaction.removed.map(({ value }) => value.toLowerCase()));
  return {
    classes: classesView(redaction),
    leftOut: redaction.tokens.filter(({ value }) => gone.has(value.toLowerCase())).length,
    lines: document.exhibits.flatMap(({ lines }) => lines).filter(({ replaced = [] }) => replaced.length > 0)
      .length,
    locked: lockedOf(c, redaction),
    changes,
  };
}

/** The first value of each locked kind, for the person to see what is meant. */
function lockedOf(c: Case, { profile }: Redaction): RedactionView['locked'] {
  const overridden = new Set(profile.overrides.map(({ locked }) => locked));
  const first = new Map<string, RedactionView['locked'][number]>();
  for (const { locked, value } of lockedValues(c)) {
    if (first.has(locked)) continue;
    first.set(locked, { field: locked, example: value, overridden: overridden.has(locked) });
  }
  return [...first.values()];
}
