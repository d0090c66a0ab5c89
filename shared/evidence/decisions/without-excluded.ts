import type { Source } from '../../intake/source.ts';
import type { Bounce } from '../../notice/bounce.ts';
import type { Reading } from '../../notice/reading.ts';
import { bounceKey } from './bounce-key.ts';

/**
 * The readings without the bounces that the person excluded, and those by themselves.
 * @param keys of the excluded bounces, see `bounceKey`
 */
export function withoutExcluded(
  sources: readonly Source[],
  readings: readonly Reading[],
  keys: ReadonlySet<string>,
): { readonly readings: readonly Reading[]; readonly excluded: readonly Bounce[] } {
  if (keys.size === 0) return { readings, excluded: [] };
  const hashes = new Map(sources.map(({ id, sha256 }) => [id, sha256]));
  const isExcluded = ({ id, source }: Bounce): boolean => keys.has(bounceKey(hashes.get(source) ?? '', id));
  const excluded = readings.flatMap(({ bounces }) => bounces.filter(isExcluded));
  const from = new Set(excluded.map(({ source }) => source));
  return {
    excluded,
    readings: readings.map((reading) =>
      from.has(reading.source)
        ? { ...reading, bounces: reading.bounces.filter((bounce) => !isExcluded(bounce)) }
        : reading,
    ),
  };
}
