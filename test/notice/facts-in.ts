import type { Fact } from '../../shared/intake/fact.ts';

/** A fact found somewhere in a result, with the way to it: `bounces.0.replies.1.text`. */
export interface FoundFact {
  readonly path: string;
  readonly fact: Fact<unknown>;
}

const isFact = (value: object): value is Fact<unknown> =>
  'value' in value && 'spans' in value && 'decoding' in value;

/** Every fact of a result, however deep. */
export function factsIn(value: unknown, path = ''): readonly FoundFact[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  if (isFact(value)) return [{ path, fact: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    factsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** What a fact says in words: a text is its own, a time the words it was read from. */
export const wordsOf = ({ value }: Fact<unknown>): string =>
  typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : String(value);
