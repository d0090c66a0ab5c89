import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineText } from '../../shared/report/line-text.ts';
import { sourceLines } from '../../shared/report/source-lines.ts';
import { sourceOf } from './a-case.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a line as text', () => {
  test('plain ASCII is itself, one unit a byte', () => {
    expect(lineText(bytes('Status: 5.0.0'))).toEqual({ text: 'Status: 5.0.0', offsets: null });
  });

  test('UTF-8 is read as such, and each unit knows its byte', () => {
    expect(lineText(bytes('für 🙂'))).toEqual({ text: 'für 🙂', offsets: [0, 1, 3, 4, 5, 5] });
  });

  test('bytes that are no UTF-8 are read as windows-1252', () => {
    expect(lineText(Uint8Array.of(0x66, 0xfc, 0x72, 0x80)).text).toBe('für€');
  });

  test.each([
    ['an escape', '\u001b[31m', '[U+001B][31m'],
    ['a C1 control', '\u0085x', '[U+0085]x'],
    ['a right-to-left override', 'a\u202eb', 'a[U+202E]b'],
    ['a zero-width space', 'a\u200bb', 'a[U+200B]b'],
  ])('%s is written out', (_name, raw, shown) => {
    expect(lineText(bytes(raw)).text).toBe(shown);
  });

  test('a tab stays', () => {
    expect(lineText(bytes('\tfolded')).text).toBe('\tfolded');
  });

  test('whatever the bytes: one offset a unit, rising, inside the line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (raw) => {
        const { text, offsets } = lineText(raw);
        const known = offsets ?? [...text].map((_, i) => i);
        expect(known.length).toBe(text.length);
        known.forEach((offset, i) => {
          expect(offset).toBeGreaterThanOrEqual(known[i - 1] ?? 0);
          expect(offset).toBeLessThan(raw.length);
        });
      }),
    );
  });

  test('valid UTF-8 without hidden characters comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '漢', 'я', '🙂', ' ', ':') }), (text) => {
        expect(lineText(bytes(text)).text).toBe(text);
      }),
    );
  });
});

describe('the lines of a source', () => {
  test('LF and CRLF end a line and are no part of it', () => {
    const lines = sourceLines(sourceOf('s1', 'x', 'a\r\nbc\n\nd'));
    expect([...lines].map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 5],
      [6, 6],
      [7, 8],
    ]);
  });

  test('each byte that ends no line is in exactly one, and is found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é') }), (text) => {
        const source = sourceOf('s1', 'x', text);
        const lines = sourceLines(source);
        source.bytes.subarray(0, source.bytes.length).forEach((byte, offset) => {
          const line = lines.at(lines.indexAt(offset))!;
          expect(line.start).toBeLessThanOrEqual(offset);
          if (byte !== 10 && byte !== 13) expect(offset).toBeLessThan(line.end);
        });
      }),
    );
  });
});
