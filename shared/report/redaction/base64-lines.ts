import { lineText } from '../line-text.ts';
import { fromBase64 } from './encoded-name.ts';

/** Whole lines of base64, as a part's body is (RFC 2045 section 6.8). */
const WHOLE = /^(?:> ?){0,8}\s*([A-Za-z0-9+/_-]{12,1000}={0,2})\s*$/;
/** A stretch of it within other words: a login in a session, a token in a link. */
const STRETCH = /[A-Za-z0-9+/_-]{8,2000}={0,2}/g;

/** Indexes of the lines whose base64 holds a value, also where it begins on one line and ends on the next. */
export function* base64Lines(lines: readonly string[], holds: (text: string) => boolean): Generator<number> {
  // A run may begin at any of the four digits of a group, for an exhibit begins where it likes.
  const isHit = (coded: string) =>
    [0, 1, 2, 3].some((shift) => holds(lineText(fromBase64(coded.slice(shift))).text));
  const whole = lines.map((line) => WHOLE.exec(line)?.[1] ?? null);
  for (const [i, line] of lines.entries()) {
    const coded = whole[i] ?? null;
    const next = whole[i + 1] ?? null;
    if ([...line.matchAll(STRETCH)].some(([stretch]) => isHit(stretch))) yield i;
    else if (coded !== null && next !== null && !isHit(next) && isHit(coded + next)) {
      yield i;
      yield i + 1;
    }
  }
}
