import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchText } from '../../shared/classify/match-text.ts';

test('white space of any kind becomes one space', () => {
  expect(matchText('550 5.1.1\u00a0 user\r\n\tunknown').text).toBe('550 5.1.1 user unknown');
});

test('what word processors put in is taken out: curly quotes, soft hyphens, zero widths', () => {
  expect(matchText('user doesn’t exist, AUP#CX\u200bCNCT').text).toBe("user doesn't exist, AUP#CXCNCT");
});

test('each character leads back to where it stood', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const { text, original } = matchText(words);
      for (let at = 0; at < text.length; at += 1) {
        const there = words[original(at)] ?? '';
        if (text[at] !== ' ' && /[!-~]/.test(there)) expect(text[at]).toBe(there);
      }
    }),
  );
});

test('the marks of a reply are found', () => {
  expect(matchText('host said: 550 5.1.1 no').marks).toEqual([10, 15, 20]);
});
