import { describe, expect, test } from 'vitest';
import { read } from '../a-source.ts';
import { talk } from './talk.ts';

describe('a post that only talks about bounces holds none, and the answer says so', () => {
  test.each(talk)('%s', (_about, text) => {
    const { bounces, problems } = read(text);
    expect(bounces.map(({ dialect, diagnostic }) => `${dialect}: ${diagnostic?.value}`)).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['not-a-bounce']);
  });
});
