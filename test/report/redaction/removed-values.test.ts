import { describe, expect, it } from 'vitest';
import type { PersonalClass } from '../../../shared/contract/redaction.ts';
import { profileFor } from '../../../shared/report/redaction/profile-for.ts';
import { removedValues } from '../../../shared/report/redaction/removed-values.ts';
import { replacerOf } from '../../../shared/report/redaction/replacer.ts';

const text = (value: string, personal: PersonalClass, words: string, kept: readonly string[] = []) => {
  const tokens = [{ value, token: 'stand-in-1', class: personal }];
  return replacerOf(removedValues(tokens, profileFor('receiver'), kept), kept)(words).text;
};

describe('a value that reads like a word', () => {
  it('stays in a sentence and goes where mail systems write a computer', () => {
    expect(text('counter', 'author-computer', 'ask which counter was reached')).toBe(
      'ask which counter was reached',
    );
    expect(text('counter', 'author-computer', '(helo=counter) H=(counter) [192.0.2.1]')).toBe(
      '(helo=[removed]) H=([removed]) [192.0.2.1]',
    );
  });

  it('goes where a log writes a login', () => {
    expect(text('florist', 'account', 'P=local U=florist A=login:florist, the florist')).toBe(
      'P=local U=stand-in-1 A=login:stand-in-1, the florist',
    );
  });
});

describe('a value that can be nothing else', () => {
  it('goes wherever it stands', () => {
    expect(text('counter-pc', 'author-computer', 'written on counter-pc')).toBe('written on [removed]');
  });

  it('goes with the family name first as well', () => {
    expect(text('Anna Bell', 'person-name', 'Bell, Anna and Anna Bell')).toBe('stand-in-1 and stand-in-1');
  });

  it('stays as a part of a name that stays', () => {
    expect(text('bakery-7', 'account', 'login bakery-7', ['bakery-7.example'])).toBe('login bakery-7');
  });
});
