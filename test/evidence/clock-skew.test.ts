import { expect, test } from 'vitest';
import { chainsOf } from '../../shared/evidence/chains.ts';
import { clockSkews } from '../../shared/evidence/clock-skew.ts';
import { aBounce, hop, returned } from './a-bounce.ts';

/** A way over hosts with the seconds that each one's clock showed, oldest first. */
const way = (...stamps: readonly (readonly [by: string, second: number])[]) =>
  chainsOf(
    aBounce({
      returned: returned({
        hops: stamps
          .map(([by, second]) => hop({ by, at: new Date(1_604_934_000_000 + second * 1000).toISOString() }))
          .reverse(),
      }),
    }),
  );

const skews = (...ways: readonly ReturnType<typeof way>[]) =>
  clockSkews(ways.flat()).map(({ host, clock, atLeast }) => [host, clock, atLeast]);

test('one pair shows that two clocks differ, and blames neither', () =>
  expect(skews(way(['a.example', 0], ['b.example', -60]))).toEqual([]));

test('the same two hosts again and again still blame neither', () =>
  expect(skews(way(['a.example', 0], ['b.example', -60]), way(['a.example', 9], ['b.example', -50]))).toEqual(
    [],
  ));

test('a host that is late against two others is behind, by the most that a pair shows', () =>
  expect(skews(way(['a.example', 0], ['b.example', -60]), way(['c.example', 0], ['b.example', -65]))).toEqual(
    [['b.example', 'behind', 65_000]],
  ));

test('a host whose two followers come before it is ahead', () =>
  expect(skews(way(['a.example', 90], ['b.example', 0]), way(['a.example', 95], ['c.example', 0]))).toEqual([
    ['a.example', 'ahead', 95_000],
  ]));

test('late against one and early against another is no one’s fault', () =>
  expect(skews(way(['a.example', 0], ['b.example', -60], ['c.example', -120]))).toEqual([]));

test('clocks that agree blame nobody', () =>
  expect(skews(way(['a.example', 0], ['b.example', 2], ['c.example', 190_000]))).toEqual([]));
