/** Known mails that have something in common: how many were reported failed, how many arrived. */
export interface Tally {
  readonly key: string;
  readonly failed: number;
  readonly arrived: number;
}

/** Hours of the day, UTC, in which mails failed and outside of which they did not; the span may go over midnight. */
export interface HourPattern {
  /** 0 to 23: the first hour that belongs to it. */
  readonly from: number;
  /** 0 to 23: the first hour that no longer belongs to it. */
  readonly until: number;
  readonly within: { readonly failed: number; readonly of: number };
  readonly outside: { readonly failed: number; readonly of: number };
  /**
   * `outcomes`: mails of the other hours are known to have arrived. `failures`: only failures are known, and
   * they keep to these hours; it stays open whether any mail was sent in the others.
   */
  readonly basis: 'outcomes' | 'failures';
}

/** How failures spread over the known mails of an incident; each mail counts at the moment its host took it up. */
export interface Spread {
  /** Mails whose moment is known: what `byHour` and `byDay` count. */
  readonly dated: number;
  /** 24 entries in UTC, `0` to `23`; empty where no mail is dated. */
  readonly byHour: readonly Tally[];
  /** ISO dates in UTC, in time order; days without a mail are left out. */
  readonly byDay: readonly Tally[];
  /** Most failures first. */
  readonly bySenderDomain: readonly Tally[];
  readonly bySendingIp: readonly Tally[];
  /** Null where the mails are too few or show none. */
  readonly hours: HourPattern | null;
}
