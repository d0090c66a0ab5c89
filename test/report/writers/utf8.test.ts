import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeUtf8 } from '../../../shared/report/utf8.ts';

test('gives the bytes that TextEncoder gives, lone surrogates included', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      ),
      (text) => {
        expect(Buffer.compare(encodeUtf8(text), new TextEncoder().encode(text))).toBe(0);
      },
    ),
    { numRuns: 1000 },
  );
});
