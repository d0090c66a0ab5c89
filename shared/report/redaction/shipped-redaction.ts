import type { Case } from '../../evidence/case.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Reader } from './profile-for.ts';
import type { Redaction } from './redaction.ts';
import { redactionOf } from './redaction-of.ts';

const shipped = new WeakMap<Case, Map<Reader, Redaction>>();

/** What the profile that ships takes out for a reader. */
export function shippedRedaction(c: Case, to: Reader, knowledge: Knowledge): Redaction {
  const ofCase = shipped.get(c) ?? new Map<Reader, Redaction>();
  shipped.set(c, ofCase);
  const known = ofCase.get(to);
  if (known !== undefined) return known;
  const result = redactionOf({ case: c, to, knowledge });
  // Only values that a person names can meet a locked one.
  if (!result.ok) throw new Error(`The profile ${to} takes out what is locked.`);
  ofCase.set(to, result.redaction);
  return result.redaction;
}
