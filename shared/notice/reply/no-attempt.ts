import { exim } from '../../knowledge/mail-systems/exim.ts';
import type { TracedText } from '../../mail/traced-text.ts';

/** Exim's host retry state: mail that is returned, or kept, without a connection having been tried. */
const phrases = exim.own.filter((phrase) => phrase.role === 'no-attempt');

/** The words by which the writer says that it did not try, or null. */
export function noAttemptIn(text: TracedText | null): TracedText | null {
  if (text === null) return null;
  for (const phrase of phrases) {
    const match = text.exec(phrase.pattern);
    if (match !== null) return match.whole;
  }
  return null;
}
