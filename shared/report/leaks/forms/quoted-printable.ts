import { markOf, SOFT } from '../marked-text.ts';

const MARK = markOf('quoted-printable');
const ESCAPE = new RegExp(`=${SOFT}?([0-9A-Fa-f])${SOFT}?([0-9A-Fa-f])`, 'g');
/** With what our exhibits write before the next line. */
const SOFT_BREAK = /=[ \t]{0,40}\r?\n(?: {0,6}\d{1,7} \| )?/g;

/** RFC 2045 section 6.7: any characters escaped, lines broken anywhere. */
export function unquoted(text: string): string {
  if (!text.includes('=')) return text;
  return text
    .replace(SOFT_BREAK, MARK)
    .replace(ESCAPE, (_, high, low) => MARK + String.fromCharCode(Number.parseInt(`${high}${low}`, 16)));
}
