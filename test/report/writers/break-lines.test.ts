import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../shared/report/pdf/break-lines.ts';
import { shaperOf } from '../../../shared/report/pdf/shaper.ts';
import { type TextStyle, typeAt } from '../../../shared/report/pdf/theme.ts';
import { openPdf } from './render.ts';

const shaper = shaperOf(openPdf({ title: '', author: '', language: 'en', at: '2026-11-12T10:00:00Z' }));
const { body, mono } = typeAt(1);

const linesOf = (text: string, width: number, style: TextStyle = body): readonly string[] =>
  breakLines([{ text, style }], width, shaper, 0).map((line) =>
    line.pieces.map((piece) => piece.text).join(''),
  );

describe('lines of text', () => {
  test('break at spaces', () => {
    expect(linesOf('The receiver said no', 70).map((line) => line.trim())).toEqual([
      'The receiver',
      'said no',
    ]);
  });

  test('a word longer than the line breaks after a mark of punctuation where one is near', () => {
    const [first] = linesOf('https://example.com/residential/support/email-error-codes.html', 200);
    expect(first).toMatch(/[/.-]$/);
  });

  test('a queue id in a machine\u2019s type is not broken at its hyphens while it fits on a line', () => {
    expect(linesOf('see 1kc8ww-pd-ab', 80, mono)).toEqual(['see ', '1kc8ww-pd-ab']);
  });

  test('Japanese breaks between characters, and no line begins with a full stop', () => {
    const lines = linesOf('メールを送信できませんでした。宛先のサーバーが拒否しました。', 60);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).not.toMatch(/^[。、ー]/);
  });

  test('each script has a font that draws it', () => {
    const faces = (text: string) => shaper.shape({ text, style: body }).map((piece) => piece.face);
    expect(faces('Größe')).toEqual(['sans']);
    expect(new Set(faces('Ελληνικά Кириллица'))).toEqual(new Set(['sans']));
    expect(faces('日本語')).toEqual(['japanese']);
  });

  test('an empty line is as high as its text would be', () => {
    const [empty, line] = breakLines([{ text: '\nbelow', style: body }], 200, shaper, 0);
    expect(empty?.leading).toBe(body.leading);
    expect(line?.leading).toBe(body.leading);
  });

  test('keep every character, and keep within the width', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'W', ' ', '-', '/', '日', '。', '\u0301', 'é', '.'),
          maxLength: 120,
        }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          const lines = breakLines([{ text, style: body }], width, shaper, 0);
          expect(lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join('')).toBe(text);
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1.5);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a line end in the text is one on the page', () => {
    expect(linesOf('a\n\nb', 100)).toEqual(['a', '', 'b']);
  });
});
