/** The id of a source: `s` and a number in the order of taking in. Crosses the contract; a path never does. */
export type SourceId = string;

/** Bytes the person gave: a file, an archive's entry, a paste. Read-only. */
export interface Source {
  readonly id: SourceId;
  /** As the person knows it: a file name without its folders, or "paste". Never used to decide anything. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
}
