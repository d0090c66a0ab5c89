/** What is known of the zone of a written time. */
export type Zone =
  | {
      readonly known: 'offset';
      readonly minutes: number;
    }
  /** RFC 5322 section 3.3: "-0000" is UTC said by a system that does not tell its own zone. */
  | {
      readonly known: 'utc-only';
    }
  /** A log without zone, read with an assumption that every output repeats. */
  | {
      readonly known: 'assumed';
      readonly minutes: number;
    };
/** A moment as written: never rendered without its zone. */
export interface Instant {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  readonly zone: Zone;
  /** The words as they stand in the source. */
  readonly raw: string;
}
