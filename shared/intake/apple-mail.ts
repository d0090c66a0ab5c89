import { latin1 } from './latin1.ts';
import type { MailRange } from './mail-ranges.ts';

/** Apple Mail's `.emlx`: a line with the length of the mail in bytes, the mail, and a property list of its flags. */
const LENGTH = /^(\d{1,10})[ \t]{0,20}\r?\n(?=[!-9;-~]{1,76}:)/;

/** Where the mail stands in a file of Apple Mail; null in any other file. */
export function appleMail(bytes: Uint8Array): MailRange | null {
  const found = LENGTH.exec(latin1(bytes, 0, Math.min(bytes.length, 200)));
  if (found?.[1] === undefined) return null;
  const start = found[0].length;
  return { start, end: Math.min(bytes.length, start + Number(found[1])) };
}
