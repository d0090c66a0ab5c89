import type { Meaning, Seen } from './seen.ts';

/** A bounce that now means something else than it did. */
export interface Change {
  readonly key: string;
  readonly before: Meaning;
  readonly now: Meaning;
}

/** What is said otherwise of the same bounces; bounces that came or went are no change. */
export function changedSince(before: Seen, now: Seen): readonly Change[] {
  return Object.entries(now.bounces).flatMap(([key, meaning]) => {
    const earlier = before.bounces[key];
    return earlier === undefined || isSame(earlier, meaning) ? [] : [{ key, before: earlier, now: meaning }];
  });
}

const isSame = (one: Meaning, other: Meaning): boolean =>
  one.cause === other.cause && one.actor === other.actor && one.operator === other.operator;
