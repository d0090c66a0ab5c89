import { breakOpportunity } from './break-opportunity.ts';
import type { Glyphs, Shaper, Styled } from './shaper.ts';

/** One line: its pieces from left to right, trailing spaces kept on the last one. */
export interface Line {
  readonly pieces: readonly (Glyphs & { readonly x: number })[];
  readonly width: number;
  readonly leading: number;
}

/** A stretch that has no place to break in it. */
interface Unit {
  readonly glyphs: readonly Glyphs[];
  /** With and without the spaces at its end, in points. */
  readonly width: number;
  readonly inked: number;
  readonly newline: boolean;
}

/**
 * Breaks text to a width: at spaces and between CJK characters, and a word longer than the line inside
 * itself, so that nothing is ever cut off. All spaces are kept.
 */
export function breakLines(
  runs: readonly Styled[],
  width: number,
  shaper: Shaper,
  minLeading: number,
): readonly Line[] {
  const lines: Line[] = [];
  let pieces: (Glyphs & { x: number })[] = [];
  let x = 0;
  let inked = 0;
  const close = () => {
    const leading = Math.max(minLeading, ...pieces.map((p) => p.style.leading));
    lines.push({ pieces, width: inked, leading });
    pieces = [];
    x = 0;
    inked = 0;
  };
  const add = (unit: Unit) => {
    for (const glyphs of unit.glyphs) {
      const last = pieces.at(-1);
      if (last !== undefined && last.face === glyphs.face && last.style === glyphs.style) {
        pieces[pieces.length - 1] = { ...last, text: last.text + glyphs.text };
      } else pieces.push({ ...glyphs, x });
      x += shaper.width(glyphs.text, glyphs.face, glyphs.style.size);
    }
    inked = x - (unit.width - unit.inked);
  };
  for (const unit of units(runs, shaper)) {
    if (unit.inked > width) {
      // The rest of a long word begins on a line of its own only where too little room is left for it.
      if (x > width * 0.6) close();
      const parts = splitUnit(unit, width - x, width, shaper);
      parts.forEach((part, i) => {
        add(part);
        if (i < parts.length - 1) close();
      });
    } else {
      if (x + unit.inked > width + 0.01 && pieces.length > 0) close();
      add(unit);
    }
    if (unit.newline) close();
  }
  if (pieces.length > 0 || lines.length === 0) close();
  return lines;
}

function measured(glyphs: readonly Glyphs[], shaper: Shaper, newline: boolean): Unit {
  let width = 0;
  let inked = 0;
  for (const piece of glyphs) {
    const trimmed = piece.text.trimEnd();
    if (trimmed !== '') inked = width + shaper.width(trimmed, piece.face, piece.style.size);
    width += shaper.width(piece.text, piece.face, piece.style.size);
  }
  return { glyphs, width, inked, newline };
}

function* units(runs: readonly Styled[], shaper: Shaper): Generator<Unit> {
  let held: Glyphs[] = [];
  const pieces = runs.flatMap((run) => shaper.shape(run));
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]?.text ?? '';
    let start = 0;
    let previous = '';
    let at = 0;
    for (const character of piece.text) {
      at += character.length;
      const following = at < piece.text.length ? String.fromCodePoint(piece.text.codePointAt(at) ?? 0) : next;
      const newline = character === '\n';
      if (newline || breakOpportunity(previous, character, following, piece.style.face === 'mono')) {
        held.push({ ...piece, text: piece.text.slice(start, newline ? at - 1 : at) });
        yield measured(held, shaper, newline);
        held = [];
        start = at;
      }
      previous = character;
    }
    if (start < piece.text.length) held.push({ ...piece, text: piece.text.slice(start) });
  }
  if (held.length > 0) yield measured(held, shaper, false);
}

/** After one of these a long address or URL breaks more readably than in the middle of a name. */
const GOOD_END = /[/._\-@=&?;,:+%#)\]]/;

function splitUnit(unit: Unit, first: number, width: number, shaper: Shaper): readonly Unit[] {
  const parts: Unit[] = [];
  let held: Glyphs[] = [];
  let room = first;
  const close = () => {
    parts.push(measured(held, shaper, false));
    held = [];
    room = width;
  };
  for (const piece of unit.glyphs) {
    let rest = piece.text;
    while (rest !== '') {
      const cut = longestPrefix(rest, room, piece, shaper);
      if (cut === rest.length) {
        held.push({ ...piece, text: rest });
        room -= shaper.width(rest, piece.face, piece.style.size);
        rest = '';
      } else if (cut === 0 && held.length > 0) close();
      else {
        const taken = cut === 0 ? firstCharacter(rest) : rest.slice(0, readableCut(rest, cut));
        held.push({ ...piece, text: taken });
        rest = rest.slice(taken.length);
        close();
      }
    }
  }
  if (held.length > 0) parts.push(measured(held, shaper, false));
  return parts;
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** The cut moved back behind a mark of punctuation, if one stands in the last third. */
function readableCut(text: string, cut: number): number {
  for (let i = cut; i > cut * 0.66 && i > 1; i -= 1) if (GOOD_END.test(text.charAt(i - 1))) return i;
  return cut;
}

/**
 * How many characters fit, by the widths of the single ones: kerning only ever makes a word of hex digits
 * or a URL narrower, and laying out each prefix of a line of a megabyte would take minutes.
 */
function longestPrefix(text: string, room: number, piece: Glyphs, shaper: Shaper): number {
  let used = 0;
  let length = 0;
  for (const character of text) {
    used += shaper.width(character, piece.face, piece.style.size);
    // A combining mark stays with its letter.
    if (used > room && !/^\p{M}/u.test(character)) return length;
    length += character.length;
  }
  return length;
}
