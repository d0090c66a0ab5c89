/** What is known of the zone of a written time. */
export type Zone =
  | { readonly known: 'offset'; readonly minutes: number }
  /** RFC 5322 section 3.3: "-0000" is UTC said by a system that does not tell its own zone. */
  | { readonly known: 'utc-only' }
  /** A log without zone, read with an assumption that every output repeats. */
  | { readonly known: 'assumed'; readonly minutes: number }
  /** A log without zone, read in the zone that the person named: their statement. */
  | {
      readonly known: 'given';
      /** East of UTC at this moment. */
      readonly minutes: number;
      /** As the person named it: `Europe/Berlin`, `+01:00`. */
      readonly name: string;
      readonly doubt: ClockDoubt | null;
    };

/** What a change of the clocks leaves open about a written time. */
export type ClockDoubt =
  /** Put back: the hour came twice. The earlier moment is taken; `other`: milliseconds since 1970 of the later. */
  | { readonly clock: 'doubled'; readonly other: number }
  /** Put forward: no clock of that zone showed this time. It is counted from before the change. */
  | { readonly clock: 'skipped' };

/** A moment as written: never rendered without its zone. */
export interface Instant {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  readonly zone: Zone;
  /** The words as they stand in the source. */
  readonly raw: string;
}
