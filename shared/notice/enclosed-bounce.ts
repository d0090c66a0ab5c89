import type { TracedText } from '../mail/traced-text.ts';

/** The lines of ezmlm-warn (Text/top, "bounce-bottom") and of LISTSERV's error reports; nobody else writes them. */
const ENCLOSED =
  /^-{2,4} Enclosed is a copy of the bounce message I received\.?[ \t]*$|^-{5,40} {0,2}Message in error \(\d{1,6} lines\) {0,2}-{3,40}[ \t]*$/m;

/** What a list server shows of a bounce when it warns of it: the failure is in the copy, not in the warning; or null. */
export function enclosedBounce(text: TracedText): TracedText | null {
  const match = ENCLOSED.exec(text.text);
  return match === null ? null : text.slice(match.index + match[0].length);
}
