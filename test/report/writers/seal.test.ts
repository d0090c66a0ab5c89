import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSeal, SEAL_MARK, seal, ZEROS } from '../../../shared/report/seal.ts';
import { encodeUtf8 } from '../../../shared/report/utf8.ts';
import { sha256 } from '../a-case.ts';

const document = (text: string) => encodeUtf8(`${text}\n${SEAL_MARK} ${ZEROS}\n`);

test('a sealed document is whole', () => {
  expect(checkSeal(seal(document('Findings'), sha256), sha256)).toBe('whole');
});

test('the digest is the one that sha256sum gives with zeros in its place', () => {
  const text = new TextDecoder().decode(seal(document('Findings'), sha256));
  const carried = text.slice(-65, -1);
  expect(carried).toBe(sha256(document('Findings')));
});

test('any changed byte shows', () => {
  const sealed = seal(document('Findings: F1, F2'), sha256);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: sealed.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, by) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = ((changed[at] ?? 0) + by) & 0xff;
        expect(checkSeal(changed, sha256)).not.toBe('whole');
      },
    ),
    { numRuns: 500 },
  );
});

test('a mark that a mail quotes is not taken for the document\u2019s own', () => {
  const quoting = document(`A mail says ${SEAL_MARK} ${'a'.repeat(64)}`);
  expect(checkSeal(seal(quoting, sha256), sha256)).toBe('whole');
});

test('a document without a digest has none', () => {
  expect(checkSeal(encodeUtf8('Findings'), sha256)).toBe('missing');
});
