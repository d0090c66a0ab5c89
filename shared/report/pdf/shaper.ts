import { codePointMark, visibleText } from '../visible-text.ts';
import type { Face, PdfCanvas } from './canvas.ts';
import type { TextStyle } from './theme.ts';

/** A piece of text in one font. */
export interface Glyphs {
  readonly text: string;
  readonly face: Face;
  readonly style: TextStyle;
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

const FALLBACKS: Readonly<Record<Face, readonly Face[]>> = {
  sans: ['sans', 'cjk'],
  strong: ['strong', 'cjk'],
  // Box drawing and rare letters of logs are in the sans face where the mono one lacks them.
  mono: ['mono', 'sans', 'cjk'],
  cjk: ['cjk'],
};

const MEASURED_AT = 100;

/** A shaper over the fonts of an open canvas; remembers coverage and widths. */
export function shaperOf(canvas: PdfCanvas): Shaper {
  const coverage = new Map<string, Face | null>();
  const widths = new Map<string, number>();
  const faceFor = (wanted: Face, codePoint: number): Face | null => {
    const key = `${wanted}${codePoint}`;
    const known = coverage.get(key);
    if (known !== undefined) return known;
    const found = FALLBACKS[wanted].find((face) => canvas.hasGlyph(face, codePoint)) ?? null;
    coverage.set(key, found);
    return found;
  };
  const measure = (face: Face, text: string): number => {
    const key = `${face} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    canvas.font(face, MEASURED_AT);
    const width = canvas.widthOfString(text);
    widths.set(key, width);
    return width;
  };
  return {
    shape: (styled) => shapeWith(faceFor, styled),
    width: (text, face, size) => {
      let width = 0;
      for (let i = 0; i < text.length; i += LONGEST) {
        width += measure(face, text.slice(i, i + LONGEST));
      }
      return (width * size) / MEASURED_AT;
    },
  };
}

/** Longer words are measured in parts: fontkit's layout of one word grows faster than its length. */
const LONGEST = 64;

/** Eight columns as in a terminal would move verbatim text about; four keep it readable in a narrow column. */
const TAB = '    ';

function shapeWith(
  faceFor: (wanted: Face, codePoint: number) => Face | null,
  { text, style }: Styled,
): readonly Glyphs[] {
  const pieces: Glyphs[] = [];
  let current = '';
  let face: Face = style.face;
  const close = () => {
    if (current !== '') pieces.push({ text: current, face, style });
    current = '';
  };
  for (const character of visibleText(text).replace(/\t/g, TAB)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = character === '\n' ? face : faceFor(style.face, codePoint);
    const next = found ?? style.face;
    if (next !== face) {
      close();
      face = next;
    }
    current += found === null ? codePointMark(codePoint) : character;
  }
  close();
  return pieces;
}
