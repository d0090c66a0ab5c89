/** How long a mail system waits after a failed try; times in milliseconds after the first try. */
export type RetryStep =
  /** The same pause again and again, for tries up to `until`. */
  | { readonly pause: 'fixed'; readonly until: number; readonly every: number }
  /** `from` at first, then the last pause times `factor`, for tries up to `until`. */
  | { readonly pause: 'growing'; readonly until: number; readonly from: number; readonly factor: number }
  /** As long as the mail is old, within bounds: doubles the age with each try. */
  | { readonly pause: 'age'; readonly until: number; readonly least: number; readonly most: number }
  /** The n-th try comes n squared times `unit` after the first. */
  | { readonly pause: 'square'; readonly until: number; readonly unit: number }
  /** The pauses in this order, then `again` over and over; an empty `again` repeats the last pause. */
  | {
      readonly pause: 'list';
      readonly until: number;
      readonly pauses: readonly number[];
      readonly again: readonly number[];
    };

/** What a mail system does with a mail that a receiver refuses for now, as it is shipped. Hosts change it. */
export interface RetryModel {
  /** id of the mail system. */
  readonly id: string;
  /** The rule in the mail system's own words. */
  readonly rule: string;
  /**
   * In order; a step ends with its `until`, the last one with the mail's life: one more try, then the bounce.
   * Empty where only the life of a mail is published, not how often it is tried.
   */
  readonly steps: readonly RetryStep[];
  /** After how long a mail that is put off each time is returned, in milliseconds. */
  readonly givesUpAfter: number;
  /** Tries happen only when the queue is run: the customary range of that interval. */
  readonly queueRun: { readonly least: number; readonly most: number };
  /** After how long it warns the author; null where it never does unless told to. */
  readonly warnsAfter: number | null;
  /** Whether it remembers a failing host over all mails, so that new mail is returned without a try. */
  readonly remembersHosts: boolean;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: 'verified' | 'from-memory';
}
