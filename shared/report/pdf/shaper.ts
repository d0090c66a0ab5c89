import { codePointMark, visibleText } from '../visible-text.ts';
import type { Face, PdfCanvas } from './canvas.ts';
import { scriptsOf } from './script.ts';
import type { TextStyle } from './theme.ts';

/** A piece of text in one font, language and direction. */
export interface Glyphs {
  readonly text: string;
  readonly face: Face;
  readonly style: TextStyle;
  /** BCP 47; null: that of the document, or one that the script does not tell. */
  readonly language: string | null;
  /** Embedding level of the Unicode bidirectional algorithm; odd runs from right to left. */
  readonly level: number;
}

/** Text in a style, before fonts are chosen. */
export interface Styled {
  readonly text: string;
  readonly style: TextStyle;
}

/** Chooses fonts by what glyphs they have, and measures. */
export interface Shaper {
  /** The text cut into pieces of one font each; what no font has is shown as `[U+1F4E7]`. */
  readonly shape: (styled: Styled) => readonly Glyphs[];
  /** In points. */
  readonly width: (text: string, face: Face, size: number) => number;
}

/** Box drawing and rare letters of logs are in the sans face where the mono one lacks them. */
const OWN: Readonly<Partial<Record<Face, readonly Face[]>>> = { mono: ['mono', 'sans'] };

/** A shaper over the fonts of an open canvas; remembers coverage and widths. */
export function shaperOf(canvas: PdfCanvas): Shaper {
  const coverage = new Map<string, boolean>();
  const widths = new Map<Face, Map<string, number>>();
  const has = (face: Face, codePoint: number): boolean => {
    const key = `${face}${codePoint}`;
    const known = coverage.get(key);
    if (known !== undefined) return known;
    const found = canvas.hasGlyph(face, codePoint);
    coverage.set(key, found);
    return found;
  };
  const measure = (face: Face, text: string): number => {
    let known = widths.get(face);
    if (known === undefined) {
      known = new Map();
      widths.set(face, known);
    }
    const width = known.get(text) ?? canvas.widthOf(face, text);
    known.set(text, width);
    return width;
  };
  return {
    shape: (styled) => shapeWith(has, styled),
    width: (text, face, size) => {
      if (text.length <= LONGEST) return (measure(face, text) * size) / 1000;
      let width = 0;
      for (let i = 0; i < text.length; i += LONGEST) {
        width += measure(face, text.slice(i, i + LONGEST));
      }
      return (width * size) / 1000;
    },
  };
}

/** Longer words are measured in parts: fontkit's layout of one word grows faster than its length. */
const LONGEST = 64;

/** Eight columns as in a terminal would move verbatim text about; four keep it readable in a narrow column. */
const TAB = '    ';

/** Every font of our words has these. */
const ASCII = /^[\n\x20-\x7e]*$/;

/** A mark that belongs to the letter before it is drawn by the same font, if that has it. */
const COMBINING = /\p{M}/u;

function shapeWith(
  has: (face: Face, codePoint: number) => boolean,
  { text, style }: Styled,
): readonly Glyphs[] {
  const visible = visibleText(text).replace(/\t/g, TAB);
  if (ASCII.test(visible)) {
    return visible === '' ? [] : [{ text: visible, face: style.face, style, language: null, level: 0 }];
  }
  const scriptOf = scriptsOf(visible, has);
  const own = OWN[style.face] ?? [style.face];
  const pieces: Glyphs[] = [];
  let current = '';
  let face: Face = style.face;
  let language: string | null = null;
  const close = () => {
    if (current !== '') pieces.push({ text: current, face, style, language, level: 0 });
    current = '';
  };
  for (const character of visible) {
    const codePoint = character.codePointAt(0) ?? 0;
    const script = scriptOf(character);
    const first = COMBINING.test(character) ? [face] : [];
    const found =
      character === '\n' ? face : [...first, ...own, ...script.faces].find((each) => has(each, codePoint));
    const next = found ?? style.face;
    if (next !== face || script.language !== language) {
      close();
      face = next;
      language = script.language;
    }
    current += found === undefined ? codePointMark(codePoint) : character;
  }
  close();
  return pieces;
}
