import type { Says } from '../../knowledge/schema/locale-schema.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { type Label, labelAt } from './label-at.ts';

/** A label in a text: its line, and the value beside or below it. */
export interface FoundLabel extends Label {
  readonly from: number;
  /** Where the line ends. */
  readonly to: number;
}

/** Notices have their technical section in the first lines; a table of names in a long text is none. */
const MAX_LINES = 600;

/** Several readers ask the same text. */
const read = new WeakMap<TracedText, readonly FoundLabel[]>();

/** Every line that bears a label of some language, in the order of the text. */
export function labelsIn(text: TracedText): readonly FoundLabel[] {
  const known = read.get(text) ?? findLabels(text);
  read.set(text, known);
  return known;
}

function findLabels(text: TracedText): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  let from = 0;
  for (let count = 0; count < MAX_LINES && from <= text.length; count += 1) {
    const end = text.text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const label = to - from < 3 ? null : labelAt(text.slice(from, to));
    if (label !== null) found.push({ ...label, from, to });
    from = to + 1;
  }
  return found;
}

/** The value of the first label that says one thing and is followed by something that fits. */
export function labelled(
  text: TracedText,
  labels: readonly FoundLabel[],
  says: Says,
  fits: RegExp,
): TracedText | null {
  for (const label of labels) {
    if (!label.says.has(says)) continue;
    const below =
      text
        .slice(label.to)
        .exec(/^\s{1,8}([^\n]{1,2000})/)
        ?.group(1) ?? null;
    const value = label.value.length > 0 ? label.value : below?.trim();
    if (value !== undefined && fits.test(value.text)) return value;
  }
  return null;
}
