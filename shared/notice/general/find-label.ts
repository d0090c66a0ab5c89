import { type LabelField, labels } from '../../knowledge/labels.ts';
import type { TracedText } from '../../mail/traced-text.ts';

const fields = new Map<string, LabelField>(
  (['recipient', 'reason', 'generator', 'server', 'sender'] as const).flatMap((field) =>
    labels[field].map((label): [string, LabelField] => [label, field]),
  ),
);

/** What a label is about; null for any other word. */
export const labelField = (words: string): LabelField | null =>
  fields.get(words.trim().toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'")) ?? null;

/** A line that begins with a label, and the value behind it, which may be empty. */
export interface LabelledLine {
  readonly field: LabelField;
  readonly value: TracedText;
}

const LINE = /^[ \t>|*•-]{0,12}([^:：\t\n]{2,60}?)[ \t]{0,8}(?:[:：][ \t]{0,8}|\t{1,4}|$)(.{0,4000})$/u;

/** Reads `Recipient: anna@example.com`, `Empfänger⇥anna@example.com`, or the label alone with its value below. */
export function labelledLine(line: TracedText): LabelledLine | null {
  const match = line.exec(LINE);
  const field = labelField(match?.group(1)?.text ?? '');
  const value = match?.group(2) ?? null;
  return field === null || value === null ? null : { field, value: value.trim() };
}
