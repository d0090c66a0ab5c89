import type { Case } from '../case.ts';
import { bounceKey } from './bounce-key.ts';

/** The key of each bounce by its id: the hash of its source and its number in it, the same on every machine. */
export function bounceKeys({ sources, readings }: Case): ReadonlyMap<string, string> {
  const hashes = new Map(sources.map(({ id, sha256 }) => [id, sha256]));
  return new Map(
    readings.flatMap(({ source, bounces }) =>
      bounces.map(({ id }) => [id, bounceKey(hashes.get(source) ?? '', id)] as const),
    ),
  );
}
