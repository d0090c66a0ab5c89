import { SOFT } from '../marked-text.ts';

/** Pairs of digits one behind the other or apart: `61 6e`, `61:6e`, `0x61,0x6e`, `\x61\x6e`, `616e 6e61`. */
const RUN = new RegExp(`(?:(?:0x|\\\\x)?[0-9A-Fa-f]{2}[\\s:,;.${SOFT}-]{0,2}){4,}[0-9A-Fa-f]?`, 'g');
/** A line of a dump: an offset, the pairs, and beside them what they show. */
const DUMP = /^[0-9A-Fa-f]{4,16}:?[ \t]{1,4}((?:[0-9A-Fa-f]{2,8}[ |-]{0,2}){1,32})[^\r\n]{0,200}$/gm;

/** What runs of hexadecimal digits say, read from the first digit and from the second. */
export function* hexReadings(text: string): Generator<string> {
  for (const [run] of text.matchAll(RUN)) {
    const digits = run.replace(/0x|\\x|[^0-9A-Fa-f]/g, '');
    yield decoded(digits, 0);
    yield decoded(digits, 1);
  }
  const dumped = [...text.matchAll(DUMP)].map(([, pairs]) => (pairs ?? '').replace(/[^0-9A-Fa-f]/g, ''));
  if (dumped.length > 1) yield decoded(dumped.join(''), 0);
}

function decoded(digits: string, from: number): string {
  let text = '';
  for (let at = from; at + 1 < digits.length; at += 2) {
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2), 16));
  }
  return text;
}
