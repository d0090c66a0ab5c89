/** A glyph as pdfkit asks for it. */
interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  /** The characters that it stands for, for the text that is copied out of the PDF. */
  codePoints: readonly number[];
}

/** Where a glyph goes, in units of the font; pdfkit scales the numbers in place. */
interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

interface Run {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
}

/** What the cache needs of a font of fontkit. */
export interface LaidOut {
  layout(text: string, features?: unknown): Run & { readonly direction: 'ltr' | 'rtl' };
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
  readonly post: { readonly isFixedPitch: number };
}

/** Hashes and most addresses; longer words hardly come twice. */
const LONGEST = 80;
/** Words kept a font: some megabytes. The next one empties it. */
const MOST = 20_000;

const SPACE = 0x20;
const PRINTABLE = /^[\x20-\x7e]*$/;

/** Width as pdfkit asks for it: after it has scaled the positions. */
class FreshRun implements Run {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];

  constructor(glyphs: readonly Glyph[], positions: readonly Position[]) {
    this.glyphs = glyphs;
    this.positions = positions.map((position) => ({ ...position }));
  }

  get advanceWidth(): number {
    return this.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  }
}

const upright = ({ advanceWidth }: Glyph): Position => ({
  xAdvance: advanceWidth,
  yAdvance: 0,
  xOffset: 0,
  yOffset: 0,
});

/**
 * Makes a font lay out each word once: fontkit looks through all of a font's tables for every word, and the
 * packs of one case say the same words to four readers, each measured with and without the space after it. In a
 * font of fixed pitch, ASCII has neither kerning nor ligatures: its glyphs stand side by side.
 * @returns the width of a text, in units of the font, without what pdfkit adds to a layout
 */
export function withLayoutCache(font: LaidOut): (text: string) => number {
  const layout = font.layout.bind(font);
  const runs = new Map<string, ReturnType<LaidOut['layout']>>();
  const fixed = font.post.isFixedPitch !== 0;
  const runOf = (word: string) => {
    const known = runs.get(word);
    if (known !== undefined) return known;
    const { glyphs, positions, direction, advanceWidth } = layout(word);
    // pdfkit never sees the positions that are kept: it gets copies to scale.
    const run = { glyphs, positions, direction, advanceWidth };
    if (runs.size >= MOST) runs.clear();
    runs.set(word, run);
    return run;
  };
  const known = new Map<number, Glyph>();
  const ascii = (code: number): Glyph => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const { id, advanceWidth } = font.glyphForCodePoint(code);
    const glyph = { id, advanceWidth, codePoints: [code] };
    known.set(code, glyph);
    return glyph;
  };
  const apart = (text: string): Run => {
    const glyphs = Array.from(text, (character) => ascii(character.charCodeAt(0)));
    return new FreshRun(glyphs, glyphs.map(upright));
  };
  const shaped = (text: string): Run | null => {
    const word = text.length > 1 && text.endsWith(' ') ? text.slice(0, -1) : text;
    const run = runOf(word);
    if (word === text) return new FreshRun(run.glyphs, run.positions);
    // From right to left the space goes to the other end.
    if (run.direction === 'rtl') return null;
    const space = runOf(' ');
    return new FreshRun([...run.glyphs, ...space.glyphs], [...run.positions, ...space.positions]);
  };
  font.layout = (text, features) => {
    if (features !== undefined) return layout(text, features);
    if (fixed && PRINTABLE.test(text)) return apart(text) as ReturnType<LaidOut['layout']>;
    const run = text.length > LONGEST ? null : shaped(text);
    return (run ?? layout(text)) as ReturnType<LaidOut['layout']>;
  };
  const wordWidth = (word: string): number =>
    word === '' ? 0 : (word.length > LONGEST ? layout(word) : runOf(word)).advanceWidth;
  return (text) => {
    if (fixed && PRINTABLE.test(text)) return text.length * ascii(SPACE).advanceWidth;
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + wordWidth(word), (words.length - 1) * wordWidth(' '));
  };
}

/**
 * fontkit keeps each glyph with the characters of its first use, and a glyph that was fetched as a part of another
 * one (the accent of a letter, while a subset was written) has none: in every later document its text could not be
 * copied, and the file would not be PDF/A (ISO 19005-3, 6.2.11.7.2).
 */
export function withCharacters(font: LaidOut): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (codePoints.length > 0 && glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
}
