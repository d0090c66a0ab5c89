import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { type LaidOut, withCharacters, withLayoutCache } from '../../../electron/backend/layout-cache.ts';

const FONTS = new URL('../../../electron/fonts/', import.meta.url);

/** As pdfkit opens it, without anything of ours. */
function fontOf(name: string): LaidOut {
  const bytes = readFileSync(fileURLToPath(new URL(name, FONTS)));
  const document = new PDFDocument({ autoFirstPage: false, font: bytes as unknown as string });
  return (document as unknown as { _font: { font: LaidOut } })._font.font;
}

const told = (run: ReturnType<LaidOut['layout']>) => ({
  glyphs: run.glyphs.map(({ id, codePoints }) => [id, ...codePoints]),
  positions: run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [
    xAdvance,
    yAdvance,
    xOffset,
    yOffset,
  ]),
  advanceWidth: run.advanceWidth,
});

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'NotoSans-Regular.ttf': ['AVATAR ', 'To', 'office ', 'Größe', 'e\u0301 ', '421 ', ' ', 'Ελληνικά ', 'ﬁ'],
  'NotoSans-SemiBold.ttf': ['Findings', 'Type '],
  'NotoSansMono-Regular.ttf': ['fi', '!=', 'a->b ', '<user0@example.com>', 'ünïcode ', 'x'.repeat(90), '=='],
  'NotoNaskhArabic-Regular.ttf': ['التسليم', 'لا', 'پیام '],
  'NotoSansHebrew-Regular.ttf': ['שלום ', 'בּ'],
};

describe('a font that lays each word out once', () => {
  test.each(Object.entries(WORDS))(
    '%s gives what fontkit gives, the first time and the second',
    (file, words) => {
      const plain = fontOf(file);
      const cached = fontOf(file);
      const width = withLayoutCache(cached);
      for (const word of [...words, ...words]) {
        const own = told(plain.layout(word));
        expect(told(cached.layout(word)), word).toEqual(own);
        expect(width(word), word).toBeCloseTo(own.advanceWidth, 6);
      }
    },
  );

  test('what a caller scales stays its own', () => {
    const cached = fontOf('NotoSans-Regular.ttf');
    withLayoutCache(cached);
    const first = cached.layout('word');
    const before = first.positions[0]!.xAdvance;
    for (const position of first.positions) position.xAdvance *= 2;
    expect(cached.layout('word').positions[0]!.xAdvance).toBe(before);
  });

  test('a glyph that was fetched without its character first has it once it is drawn', () => {
    const font = fontOf('NotoSans-Regular.ttf');
    withCharacters(font);
    const { id } = font.layout('\u02dd').glyphs[0]!;
    const other = fontOf('NotoSans-Regular.ttf');
    other.getGlyph(id);
    expect(other.layout('\u02dd').glyphs[0]!.codePoints).toEqual([]);
    const mended = fontOf('NotoSans-Regular.ttf');
    withCharacters(mended);
    mended.getGlyph(id);
    expect(mended.layout('\u02dd').glyphs[0]!.codePoints).toEqual([0x02dd]);
  });
});
