import { expect, test } from 'vitest';
import { textBetween } from '../../../renderer/features/case/bytes/line-text.ts';

test('where every unit is one byte, bytes are units', () => {
  const line = { number: 1, start: 100, end: 113, text: 'Status: 5.0.0' };
  expect(textBetween(line, 108, 113)).toBe('5.0.0');
});

// "é€😀x" in UTF-8: two, three, four bytes and one; the emoji is two UTF-16 units on the same bytes.
const line = { number: 1, start: 100, end: 110, text: 'é€😀x', offsets: [0, 2, 5, 5, 9] };

test('characters of several bytes are found by their bytes', () => {
  expect(textBetween(line, 102, 105)).toBe('€');
  expect(textBetween(line, 105, 109)).toBe('😀');
  expect(textBetween(line, 109, 110)).toBe('x');
});

test('a span that begins inside a character shows the whole character', () => {
  expect(textBetween(line, 103, 105)).toBe('€');
  expect(textBetween(line, 107, 109)).toBe('😀');
});

test('the whole line is its whole text', () => {
  expect(textBetween(line, 100, 110)).toBe(line.text);
});
