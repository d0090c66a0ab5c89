import { describe, expect, test } from 'vitest';
import { mailSystemSchema } from '../../shared/knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../../shared/knowledge/mail-systems/mail-systems.ts';
import { mailSystemSources } from '../../shared/knowledge/sources/mail-systems.ts';
import { systemWordsIn } from '../../shared/notice/reply/system-words.ts';

const named = mailSystems.map((system) => [system.id, system] as const);

describe('what mail systems write themselves', () => {
  test('no two have the same id', () => {
    expect(new Set(mailSystems.map(({ id }) => id)).size).toBe(mailSystems.length);
  });

  test('an entry without a source or a date is refused', () => {
    const [system] = mailSystems;
    expect(mailSystemSchema.safeParse({ ...system, source: '' }).success).toBe(false);
    expect(mailSystemSchema.safeParse({ ...system, asOf: 'lately' }).success).toBe(false);
    const phrase = { ...system!.own[0], source: undefined };
    expect(mailSystemSchema.safeParse({ ...system, own: [phrase] }).success).toBe(false);
  });

  test.each(named)('%s passes the schema and cites known sources', (_id, system) => {
    expect(mailSystemSchema.parse(system)).toEqual(system);
    const cited = [system, ...system.own, ...system.frames, ...system.tails].map(({ source }) => source);
    expect(cited.filter((source) => !(source in mailSystemSources))).toEqual([]);
  });

  test.each(named)('each phrase of %s is found in its own example', (_id, { own }) => {
    expect(own.filter(({ pattern, example }) => !pattern.test(example)).map(({ id }) => id)).toEqual([]);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });

  test.each(named)('looking for a word first hides no phrase of %s', (_id, { own }) => {
    const hidden = own.filter(
      ({ id, example }) => !systemWordsIn(example).own.some(({ phrase }) => phrase.id === id),
    );
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });
});

/** Beginnings that patterns wait to go on with, repeated: what backtracks would never end. */
const HOSTILE = [
  'a',
  'A.',
  '<',
  '(',
  '[',
  ' ',
  '550 ',
  'host ',
  'Remote ',
  'x@',
  '1.',
  '#5',
  'Message ',
  '\n',
  '"',
];

test.each(named)('no pattern of %s is slow on hostile text', (_id, { own, frames, tails, marks }) => {
  const patterns = [...own, ...frames, ...tails, ...marks.fields].map(({ pattern }) => pattern);
  const started = performance.now();
  for (const piece of HOSTILE) {
    const text = piece.repeat(8000 / piece.length);
    for (const pattern of [...patterns, ...marks.words]) pattern.test(text);
  }
  expect(performance.now() - started).toBeLessThan(4000);
});
