import type { TracedText } from '../../mail/traced-text.ts';

/** The sentences above the reason: Pigeonhole (Dovecot), Cyrus, GNU Mailutils. */
const REFUSED =
  /Your message (?:to <[^>\n]{1,320}> )?was automatically rejected(?::| by Sieve[^:]{0,120}reason was given:)|The message was refused by recipient's mail filtering program\.\s{1,4}Reason given was as follows:/;
const END = /\n[ \t]*\n/;

/** Why a person's own filter refused a mail (Sieve's reject, RFC 5429), in that person's words; null where none did. */
export function filterReason(words: TracedText): TracedText | null {
  const match = words.exec(REFUSED);
  if (match === null) return null;
  const rest = words.slice(match.end).trim();
  return rest.slice(0, END.exec(rest.text)?.index ?? rest.length);
}
