import { isBackward, levelsOf, visualOrder } from './bidi-order.ts';
import type { Glyphs, Shaper } from './shaper.ts';

/** A piece with its place on the line, in points from its left end. */
export interface Piece extends Glyphs {
  readonly x: number;
}

/** The pieces in the order of the text, each where it stands on the line. */
export function inVisualOrder(pieces: readonly Piece[], shaper: Shaper): readonly Piece[] {
  // Blanks at the end of a line stay at its end (rule L1).
  const inked = pieces.length - trailing(pieces);
  const order = visualOrder(pieces.map(({ level }, i) => (i < inked ? level : 0)));
  const places = new Map<number, number>();
  let x = 0;
  for (const i of order) {
    places.set(i, x);
    const piece = pieces[i];
    if (piece !== undefined) x += shaper.width(piece.text, piece.face, piece.style.size);
  }
  return pieces.map((piece, i) => ({ ...piece, x: places.get(i) ?? piece.x }));
}

/** fontkit turns words of these scripts round by itself, as viewers turn them back when text is copied. */
const isTurned = ({ face }: Glyphs): boolean => face === 'hebrew' || face === 'arabic';

/** Pieces cut where the direction changes; marks between words from right to left stand one by one. */
export function directed(pieces: readonly Glyphs[]): readonly Glyphs[] {
  const base = pieces.every(({ style }) => style.face === 'mono') ? 'auto' : 'ltr';
  const levels = levelsOf(pieces.map(({ text }) => text).join(''), base);
  if (levels === null) return pieces;
  let offset = 0;
  return pieces.flatMap((piece) => {
    const parts: Glyphs[] = [];
    let start = 0;
    for (let i = 1; i <= piece.text.length; i += 1) {
      const level = levels[offset + start] ?? 0;
      const goesOn = i < piece.text.length && levels[offset + i] === level;
      if (goesOn && (!isBackward(level) || isTurned(piece))) continue;
      parts.push({ ...piece, text: piece.text.slice(start, i), level });
      start = i;
    }
    offset += piece.text.length;
    return parts;
  });
}

/** How many pieces at the end are blank. */
function trailing(pieces: readonly Piece[]): number {
  let count = 0;
  while (count < pieces.length && pieces[pieces.length - 1 - count]?.text.trim() === '') count += 1;
  return count;
}
