import type { Statements } from '../../contract/statements.ts';
import type { Redaction } from './redaction.ts';

/** Whom to answer: given to be known, unless the profile says otherwise. */
export function redactContact({ contact }: Statements, { text }: Redaction): Statements['contact'] {
  if (contact === undefined) return undefined;
  const words = Object.entries(contact).map(([field, value]) => [field, text(value).text] as const);
  return Object.fromEntries(words);
}
