import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../../renderer/features/case/bytes/cut.ts';
import type { Mark } from '../../../renderer/features/case/bytes/marks.ts';

const mark = (id: string, start: number, end: number): Mark => ({
  fact: { id, words: id, spans: [{ source: 's', start, end }] },
  voice: null,
  start,
  end,
});
const shown = (start: number, end: number, marks: readonly Mark[]) =>
  cut(start, end, marks).map((piece) => [piece.start, piece.end, piece.marks.map(({ fact }) => fact.id)]);

test('a line without a fact is one piece', () => {
  expect(shown(10, 20, [mark('elsewhere', 0, 10)])).toEqual([[10, 20, []]]);
});

test('an empty line has no piece', () => {
  expect(shown(10, 10, [])).toEqual([]);
});

test('a fact over three lines covers the whole of the line in the middle', () => {
  expect(shown(10, 20, [mark('reply', 5, 25)])).toEqual([[10, 20, ['reply']]]);
});

test('of two facts on the same bytes the narrower comes first: a click on the code means the code', () => {
  expect(shown(0, 20, [mark('reply', 2, 18), mark('code', 2, 5)])).toEqual([
    [0, 2, []],
    [2, 5, ['code', 'reply']],
    [5, 18, ['reply']],
    [18, 20, []],
  ]);
});

test('the pieces follow each other without gap or overlap from start to end, whatever the marks', () => {
  const marks = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 })), { maxLength: 12 });
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 30 }), marks, (start, length, spans) => {
      const end = start + length;
      const pieces = cut(
        start,
        end,
        spans.map(([from, size], index) => mark(String(index), from, from + size)),
      );
      let at = start;
      for (const piece of pieces) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        at = piece.end;
      }
      expect(at).toBe(end);
    }),
  );
});
