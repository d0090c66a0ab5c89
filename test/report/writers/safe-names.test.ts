import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNames } from '../../../shared/report/safe-names.ts';

test('ordinary names stay as they are', () => {
  expect(safeNames(['bounce.eml', 'exim_mainlog', 'Zustellfehler-März.eml', '配信エラー.eml'])).toEqual([
    'bounce.eml',
    'exim_mainlog',
    'Zustellfehler-März.eml',
    '配信エラー.eml',
  ]);
});

test('a path keeps its last name only', () => {
  expect(safeNames(['../../etc/passwd', 'C:\\Users\\bob\\mail.eml', '/'])).toEqual([
    'passwd',
    'mail.eml',
    'source',
  ]);
});

test('names that a file system takes for one are numbered', () => {
  expect(safeNames(['a.eml', 'A.EML', 'a.eml', 'a-2.eml'])).toEqual([
    'a.eml',
    'A-2.EML',
    'a-3.eml',
    'a-2-2.eml',
  ]);
});

test('devices of Windows are no files', () => {
  expect(safeNames(['CON', 'nul.eml', 'com1.txt', 'console.eml'])).toEqual([
    'file-CON',
    'file-nul.eml',
    'file-com1.txt',
    'console.eml',
  ]);
});

test('whatever a name is, it can be written, listed and checked', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 6 }), (names) => {
      const safe = safeNames(names);
      expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of safe) {
        expect(name).toMatch(/^[\p{L}\p{N}_+@][\p{L}\p{N}._+@-]*$/u);
        expect(name).not.toContain('..');
      }
    }),
    { numRuns: 500 },
  );
});
