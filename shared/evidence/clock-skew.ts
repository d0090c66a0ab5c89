import type { Hop } from '../mail/hop.ts';
import type { Chain } from './chain.ts';

/** Two stamps in the order of the way whose times run the other way round. */
export interface SkewedPair {
  readonly before: Hop;
  readonly after: Hop;
  /** Milliseconds that the clocks differ by at least; positive. */
  readonly by: number;
}

/** A host whose clock is off, as pairs with two other hosts or more agree. */
export interface ClockSkew {
  readonly host: string;
  readonly clock: 'behind' | 'ahead';
  /** Milliseconds: the largest that a pair shows. */
  readonly atLeast: number;
  readonly pairs: readonly SkewedPair[];
}

/**
 * The hosts whose clocks are off. One pair shows that two clocks differ and not which of them is wrong; a host
 * is named only where it comes out wrong, to the same side, against at least two others.
 */
export function clockSkews(chains: readonly Chain[]): readonly ClockSkew[] {
  const pairs = chains.flatMap(pairsIn);
  const hosts = new Set(pairs.flatMap(({ before, after }) => [nameOf(before), nameOf(after)]));
  return [...hosts].flatMap((host) => [
    ...skewOf(
      host,
      'behind',
      pairs,
      ({ after }) => after,
      ({ before }) => before,
    ),
    ...skewOf(
      host,
      'ahead',
      pairs,
      ({ before }) => before,
      ({ after }) => after,
    ),
  ]);
}

function pairsIn({ hops }: Chain): readonly SkewedPair[] {
  return hops.flatMap(({ hop, since, delay }) => {
    if (since === null || delay === null || delay >= 0 || since.by === null || hop.by === null) return [];
    return [{ before: since, after: hop, by: -delay }];
  });
}

const nameOf = ({ by }: Hop): string => by?.value.toLowerCase() ?? '';

function skewOf(
  host: string,
  clock: ClockSkew['clock'],
  all: readonly SkewedPair[],
  own: (pair: SkewedPair) => Hop,
  other: (pair: SkewedPair) => Hop,
): readonly ClockSkew[] {
  const against = new Map<string, SkewedPair>();
  for (const pair of all) {
    const peer = nameOf(other(pair));
    if (nameOf(own(pair)) !== host || peer === host) continue;
    const known = against.get(peer);
    if (known === undefined || known.by < pair.by) against.set(peer, pair);
  }
  if (against.size < 2) return [];
  const pairs = [...against.values()];
  return [{ host, clock, atLeast: Math.max(...pairs.map(({ by }) => by)), pairs }];
}
