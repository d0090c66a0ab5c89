import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceFact } from '../../shared/classify/slice-fact.ts';
import type { Fact } from '../../shared/intake/fact.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textAt = (bytes: Uint8Array, one: Fact<string>) =>
  one.spans.map((span) => new TextDecoder().decode(bytes.slice(span.start, span.end))).join(' ');

test('a part of UTF-8 text has its own bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, one, two) => {
      const letters = [...text];
      const from = letters.slice(0, one % letters.length).join('').length;
      const to = Math.max(from + 1, letters.slice(0, 1 + (two % letters.length)).join('').length);
      const bytes = bytesOf(`before ${text} after`);
      const span = { source: 's1', start: 7, end: 7 + bytesOf(text).length };
      const part = sliceFact({ value: text, spans: [span], decoding: [] }, from, to);
      fc.pre(
        !/[\uDC00-\uDFFF]/.test(part.value[0] ?? '') && !/[\uD800-\uDBFF]/.test(part.value.at(-1) ?? ''),
      );
      expect(textAt(bytes, part)).toBe(part.value);
    }),
  );
});

test('a part across two lines keeps the bytes of both and not those between', () => {
  const bytes = bytesOf('550-5.7.1 too many\r\n550 5.7.1 connections');
  const whole: Fact<string> = {
    value: '550-5.7.1 too many connections',
    spans: [
      { source: 's1', start: 0, end: 18 },
      { source: 's1', start: 30, end: 41 },
    ],
    decoding: [],
  };
  const part = sliceFact(whole, 14, 30);
  expect(part.value).toBe('many connections');
  expect(textAt(bytes, part)).toBe('many connections');
});

test('where a decoding lies between, the part keeps the spans of the whole', () => {
  const span = { source: 's1', start: 0, end: 40 };
  const whole: Fact<string> = { value: 'mailbox full', spans: [span], decoding: ['base64'] };
  expect(sliceFact(whole, 0, 7)).toEqual({ value: 'mailbox', spans: [span], decoding: ['base64'] });
});
