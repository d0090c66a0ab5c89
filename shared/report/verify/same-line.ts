import type { Facts } from '../../contract/facts.ts';

type Line = Facts['exhibits'][number]['lines'][number];

/**
 * Whether an exhibit's line is the original's. Where values are replaced in it, everything between the stand-ins must
 * stand in the original in the same order, from its beginning to its end.
 */
export function isSameLine({ text, replaced = [] }: Line, original: string): boolean {
  if (replaced.length === 0) return text === original;
  let at = 0;
  const pieces = replaced.map(({ start, end }) => {
    const piece = text.slice(at, start);
    at = end;
    return piece;
  });
  const [first = '', ...middle] = pieces;
  const last = text.slice(at);
  if (!original.startsWith(first)) return false;
  let found = first.length;
  for (const piece of middle) {
    const next = original.indexOf(piece, found + 1);
    if (next < 0) return false;
    found = next + piece.length;
  }
  return original.endsWith(last) && original.length - last.length > found;
}
