import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameWords } from '../../shared/evidence/same-words.ts';

const WHOLE =
  '421 cmsmtp 198.51.100.7 blocked. Refer to Error Codes section at https://www.example.com/codes.html for more information. AUP#CXCNCT';

describe('the same words, with private ones left out or masked', () => {
  test.each([
    [WHOLE],
    [WHOLE.toUpperCase()],
    [WHOLE.replaceAll(' ', '\n  ')],
    ['421 cmsmtp blocked. Refer to Error Codes section at for more information. AUP#CXCNCT'],
    [
      '421 cmsmtp xxx.xxx.xxx.xxx blocked. Refer to Error Codes section at [removed] for more information. AUP#CXCNCT',
    ],
    ['421 cmsmtp *** blocked. Refer to Error Codes section at <redacted> for more information. AUP#CXCNCT'],
  ])('%s', (shown) => {
    expect(sameWords(shown, WHOLE)).toBe(true);
  });
});

describe('another text', () => {
  test.each([
    ['another code', WHOLE.replace('421', '450')],
    ['another token', WHOLE.replace('CXCNCT', 'CXRJCT')],
    ['a word less', WHOLE.replace('blocked. ', '')],
    ['a word more', WHOLE.replace('blocked.', 'blocked now.')],
    ['another address', WHOLE.replace('198.51.100.7', '198.51.100.8')],
    ['only its beginning', '421 cmsmtp'],
    ['nothing', ''],
  ])('%s', (_, shown) => {
    expect(sameWords(shown, WHOLE)).toBe(false);
  });
});

test('no ordinary word can go, any private one can', () => {
  const ordinary = fc.constantFrom('mailbox', 'refused', 'limit', 'too', 'many', 'blocked');
  const hidden = fc.constantFrom('192.0.2.1', 'bob@example.com', 'mx.example.net', 'https://example.com/x');
  const words = fc.array(fc.oneof(ordinary, hidden), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), (all, pick) => {
      const index = pick % all.length;
      const without = all.toSpliced(index, 1);
      const isPrivate = /[.@]/.test(all[index] ?? '');
      // "too too" without one "too" is shorter by an ordinary word all the same.
      expect(sameWords(without.join(' '), all.join(' '))).toBe(isPrivate);
    }),
  );
});

test('long hostile text is compared in a moment', () => {
  const text = 'xxx '.repeat(20_000);
  const start = performance.now();
  sameWords(text, 'a.b.c.d.e '.repeat(20_000));
  sameWords(`${'x.'.repeat(50_000)}!`, `${'x.'.repeat(50_000)}?`);
  expect(performance.now() - start).toBeLessThan(1000);
});
