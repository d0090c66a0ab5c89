import { breakOpportunity } from './break-opportunity.ts';
import { directed, inVisualOrder, type Piece } from './direction.ts';
import type { Glyphs, Shaper, Styled } from './shaper.ts';

/** One line: its pieces in the order of the text, trailing spaces kept on the last one. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly leading: number;
}

/** A stretch that has no place to break in it. */
interface Unit {
  readonly glyphs: readonly (Glyphs & { readonly width: number })[];
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
  let pieces: Piece[] = [];
  let x = 0;
  let inked = 0;
  const close = () => {
    const leading = Math.max(minLeading, ...pieces.map((p) => p.style.leading));
    lines.push({
      pieces: pieces.some(({ level }) => level > 0) ? inVisualOrder(pieces, shaper) : pieces,
      width: inked,
      leading,
    });
    pieces = [];
    x = 0;
    inked = 0;
  };
  const add = (unit: Unit) => {
    for (const { width: advance, ...glyphs } of unit.glyphs) {
      const last = pieces.at(-1);
      if (last !== undefined && isAlike(last, glyphs)) {
        pieces[pieces.length - 1] = { ...last, text: last.text + glyphs.text };
      } else pieces.push({ ...glyphs, x });
      x += advance;
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

/** Pieces that are drawn as one. From right to left each word is a piece: only fontkit turns letters round. */
const isAlike = (a: Glyphs, b: Glyphs): boolean =>
  a.face === b.face && a.style === b.style && a.language === b.language && a.level === 0 && b.level === 0;

function measured(glyphs: readonly Glyphs[], shaper: Shaper, newline: boolean): Unit {
  let width = 0;
  let inked = 0;
  const wide = glyphs.map((piece) => {
    const { text, face, style } = piece;
    const advance = shaper.width(text, face, style.size);
    const trimmed = text.trimEnd();
    if (trimmed.length === text.length) inked = width + advance;
    else if (trimmed !== '') inked = width + shaper.width(trimmed, face, style.size);
    width += advance;
    return { ...piece, width: advance };
  });
  return { glyphs: wide, width, inked, newline };
}

/** A word of plain text with the blanks after it, or a line end. */
const PLAIN_WORDS = /[^ \n]* *\n?/g;

/** Text in which only blanks part words: the words of most cells and exhibits, looked at by the word. */
const isPlain = ({ text, style }: Glyphs): boolean =>
  /^[\n\x20-\x7e]*$/.test(text) && (style.face === 'mono' || !text.includes('-'));

function* units(runs: readonly Styled[], shaper: Shaper): Generator<Unit> {
  let held: Glyphs[] = [];
  const pieces = directed(runs.flatMap((run) => shaper.shape(run)));
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]?.text ?? '';
    for (const part of isPlain(piece) ? plainParts(piece.text, next) : parts(piece, next)) {
      // An empty line keeps a piece: from it comes how high the line is.
      if (part.text !== '' || held.length === 0)
        held.push(part.text === piece.text ? piece : { ...piece, text: part.text });
      if (part.end === 'open') continue;
      yield measured(held, shaper, part.end === 'line');
      held = [];
    }
  }
  if (held.length > 0) yield measured(held, shaper, false);
}

/** A part of a piece and what follows it: a place to break, a line end, or neither. */
interface Part {
  readonly text: string;
  readonly end: 'break' | 'line' | 'open';
}

function* plainParts(text: string, next: string): Generator<Part> {
  for (const { 0: word, index } of text.matchAll(PLAIN_WORDS)) {
    if (word === '') continue;
    const following = text.charAt(index + word.length) || next;
    if (word.endsWith('\n')) yield { text: word.slice(0, -1), end: 'line' };
    else if (word.endsWith(' ') && following !== '' && !following.startsWith(' '))
      yield { text: word, end: 'break' };
    else yield { text: word, end: 'open' };
  }
}

function* parts({ text, style }: Glyphs, next: string): Generator<Part> {
  let start = 0;
  let previous = '';
  let at = 0;
  for (const character of text) {
    at += character.length;
    const following = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : next;
    const newline = character === '\n';
    if (newline || breakOpportunity(previous, character, following, style.face === 'mono')) {
      yield { text: text.slice(start, newline ? at - 1 : at), end: newline ? 'line' : 'break' };
      start = at;
    }
    previous = character;
  }
  if (start < text.length) yield { text: text.slice(start), end: 'open' };
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
