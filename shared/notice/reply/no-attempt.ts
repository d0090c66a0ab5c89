import type { OwnPhrase } from '../../knowledge/mail-systems/mail-system.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { systemWordsIn } from './system-words.ts';

/**
 * The words by which the writer says that it did not try, or null: Exim's host retry state and its other reasons to keep or
 * return a mail without a connection, and what other systems write where earlier failures decided (Postfix's "delivery
 * temporarily suspended").
 */
export function noAttemptIn(text: TracedText | null): TracedText | null {
  if (text === null) return null;
  for (const { system, phrase } of systemWordsIn(text.text).own) {
    if (!saysUntried(system.id, phrase)) continue;
    const match = text.exec(phrase.pattern);
    if (match !== null) return match.whole;
  }
  return null;
}

/** Elsewhere the role also stands for a mail that was tried and could not be handed over as it is (size, SMTPUTF8). */
function saysUntried(system: string, { role, fromMemory }: OwnPhrase): boolean {
  return role === 'no-attempt' && (system === 'exim' || fromMemory === true);
}
