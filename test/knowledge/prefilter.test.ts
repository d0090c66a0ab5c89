import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Prefilter } from '../../shared/knowledge/prefilter.ts';

const patterns = [
  /mailbox full/i,
  /\bIP\b/i,
  /(?:RBL|block list)/i,
  /\+\d{3}-\d{6}/,
  /邮件|信件包含/,
  /\//,
  /[45]\.7\.\d/,
];
const filter = new Prefilter(patterns, (pattern) => pattern);
const found = (text: string) => filter.candidates(text.toLowerCase());

describe('the filter that tells which patterns a text could match', () => {
  it.each([
    ['Mailbox full', /mailbox full/i],
    ['your IP was refused', /\bIP\b/i],
    ['listed by RBL', /(?:RBL|block list)/i],
    ['a block list', /(?:RBL|block list)/i],
    ['此邮件', /邮件|信件包含/],
    ['a/b', /\//],
  ])('finds the pattern in: %s', (text, pattern) => {
    expect(found(text).map(String)).toContain(String(pattern));
  });

  it('names a pattern once, however often its words stand there', () => {
    expect(found('ip ip rbl ip rbl').filter((one) => String(one) === String(/\bIP\b/i))).toHaveLength(1);
  });

  it('passes over a pattern whose letters are there without its digits', () => {
    expect(found('+12-34 and so on').map(String)).not.toContain(String(/\+\d{3}-\d{6}/));
    expect(found('+123-456789').map(String)).toContain(String(/\+\d{3}-\d{6}/));
  });

  it('never passes over a pattern that matches', () => {
    const words = fc.constantFrom(
      'mailbox',
      ' full',
      ' IP ',
      'ip',
      'rbl',
      'block',
      ' list',
      '+123-',
      '456789',
      '邮件',
      '件',
      '/',
      '5.7.1',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const matching = patterns.filter((pattern) => pattern.test(text)).map(String);
        expect(found(text).map(String)).toEqual(expect.arrayContaining(matching));
      }),
    );
  });
});
