import type { SourceBytes } from './source-bytes.ts';

/** The id of a source: `s` and a number in the order of taking in. Crosses the contract; a path never does. */
export type SourceId = string;

/** The container that a source came out of, and how its bytes were had. */
export interface Within {
  readonly source: SourceId;
  /** As the container names it. Shown, never used as a path. */
  readonly entry: string;
  /**
   * `unpacked`: the entry's own bytes. `properties`: an Outlook file keeps values and no mail; these bytes are
   * its texts written out one after the other, each after the number of its property.
   */
  readonly how: 'unpacked' | 'properties';
}

/** Bytes the person gave: a file, an archive's entry, a paste. Read-only. */
export interface Source {
  readonly id: SourceId;
  /** As the person knows it: a file name without its folders, or "paste". Never used to decide anything. */
  readonly name: string;
  readonly bytes: SourceBytes;
  /** Lower-case hex. */
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** Absent where the person gave these very bytes. */
  readonly within?: Within;
}
