import { expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { requiredLiterals } from '../../shared/knowledge/literals.ts';
import { tokenPattern } from '../../shared/knowledge/token-pattern.ts';
import { bounce, reply } from '../classify/bounces.ts';

const LENGTH = 20_000;
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

/** What blows up careless patterns: long runs of one class, almost-matches over and over. */
const BATTERY = [
  'a',
  ' ',
  '1',
  '.',
  '<',
  '@',
  '(',
  'a ',
  'a.a@',
  '550 5.1.1 ',
  '550 5.7.1 user ',
  'said: mailbox ',
].map(filled);

interface Named {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

const isExpression = (one: string | RegExp): one is RegExp => typeof one !== 'string';

const expressions: readonly Named[] = [
  ...knowledge.operators.flatMap((one) =>
    [...one.banners, ...one.hosts, ...(one.sharedHosts ?? []), ...(one.outbound ?? [])]
      .filter(isExpression)
      .map((pattern) => ({ name: one.id, pattern, examples: [] })),
  ),
  ...knowledge.operators.flatMap((one) =>
    one.rules.flatMap((rule) =>
      [...(rule.token === undefined ? [] : [tokenPattern(rule.token)]), ...(rule.patterns ?? [])].map(
        (pattern) => ({
          name: `${one.id}/${rule.id}`,
          pattern,
          examples: rule.examples,
        }),
      ),
    ),
  ),
  ...knowledge.phrases.flatMap((phrase) =>
    [phrase.pattern, ...(phrase.notWhen === undefined ? [] : [phrase.notWhen])].map((pattern) => ({
      name: phrase.id,
      pattern,
      examples: phrase.examples,
    })),
  ),
];

/** Half of an example and an example with a broken end, over and over: as near to a match as text can be. */
const nearMatches = ({ pattern, examples }: Named): string[] => [
  ...examples.flatMap((text) => [
    filled(`${text.slice(0, -3)}# `),
    filled(`${text.slice(0, text.length / 2)} `),
  ]),
  ...(requiredLiterals(pattern) ?? []).slice(0, 4).map((literal) => filled(`550 ${literal} `)),
];

test('no pattern takes long over hostile text', () => {
  const slow = expressions.flatMap((one) => {
    const pattern = new RegExp(one.pattern.source, 'gi');
    return [...BATTERY, ...nearMatches(one)].flatMap((text) => {
      const start = performance.now();
      pattern.lastIndex = 0;
      for (let tries = 0; tries < 40 && pattern.exec(text) !== null; tries += 1);
      const took = performance.now() - start;
      return took > 500 ? [`${one.name}: ${took.toFixed(0)} ms on ${text.slice(0, 40)}`] : [];
    });
  });
  expect(slow).toEqual([]);
}, 60_000);

test('no class of characters holds a quoted word: a list has slipped into a pattern', () => {
  const slipped = expressions.filter(({ pattern }) => /\[[^\]]*, '/.test(pattern.source));
  expect(slipped.map((one) => one.name)).toEqual([]);
});

test('no pattern repeats without a bound', () => {
  const unbounded = expressions.filter(({ pattern }) =>
    /(?<!\\)[*+]|\{\d+,\}/.test(withoutClasses(pattern.source)),
  );
  expect(unbounded.map((one) => `${one.name}: ${one.pattern.source}`)).toEqual([]);
});

const withoutClasses = (source: string) => source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');

test.each(BATTERY.map((text) => [text.slice(0, 16), text] as const))(
  'a hostile reply of %j … is diagnosed',
  (_, text) => {
    expect(diagnose(bounce({ replies: [reply(text)] }), knowledge).causes.length).toBeGreaterThan(0);
  },
);
