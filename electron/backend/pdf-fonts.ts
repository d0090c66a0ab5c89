import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Face } from '../../shared/report/pdf/canvas.ts';
import { type LaidOut, withCharacters, withLayoutCache } from './layout-cache.ts';

const FILES: Readonly<Record<Face, string>> = {
  sans: 'NotoSans-Regular.ttf',
  strong: 'NotoSans-SemiBold.ttf',
  mono: 'NotoSansMono-Regular.ttf',
  japanese: 'NotoSansJP-Regular.ttf',
  simplified: 'NotoSansSC-Regular.ttf',
  traditional: 'NotoSansTC-Regular.ttf',
  korean: 'NotoSansKR-Regular.ttf',
  hebrew: 'NotoSansHebrew-Regular.ttf',
  arabic: 'NotoNaskhArabic-Regular.ttf',
  thai: 'NotoSansThai-Regular.ttf',
};

/** A font as fontkit opened it; pdfkit takes it in place of a file. */
export interface ParsedFont extends LaidOut {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** A font, and how wide a text is in it, in thousandths of its size. */
export interface OpenFont {
  readonly font: ParsedFont;
  readonly width: (text: string) => number;
}

/**
 * The fonts of a folder. A file is read when its first glyph is asked for, and its tables are decoded once, not
 * for every document: that takes longer than setting one.
 */
export function pdfFonts(folder: string): (face: Face) => OpenFont {
  const fonts = new Map<Face, OpenFont>();
  return (face) => {
    const known = fonts.get(face);
    if (known !== undefined) return known;
    const font = opened(readFileSync(join(folder, FILES[face])));
    withCharacters(font);
    const units = withLayoutCache(font);
    const open = { font, width: (text: string) => (units(text) * 1000) / font.unitsPerEm };
    fonts.set(face, open);
    return open;
  };
}

/** pdfkit opens the bytes with its own fontkit; any later document takes the opened font. */
function opened(bytes: Uint8Array): ParsedFont {
  const scratch = new PDFDocument({ autoFirstPage: false, font: bytes as unknown as string });
  return (scratch as unknown as { readonly _font: { readonly font: ParsedFont } })._font.font;
}
