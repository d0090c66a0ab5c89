/** How long a mail system waits after a failed try; times in milliseconds after the first try. */
export type RetryStep =
  /** The same pause again and again, for tries up to `until`. */
  | { readonly pause: 'fixed'; readonly until: number; readonly every: number }
  /** `from` at first, then the last pause times `factor`, for tries up to `until`. */
  | { readonly pause: 'growing'; readonly until: number; readonly from: number; readonly factor: number }
  /** As long as the mail is old, within bounds: doubles the age with each try. */
  | { readonly pause: 'age'; readonly until: number; readonly least: number; readonly most: number }
  /** The n-th try comes n squared times `unit` after the first. */
  | { readonly pause: 'square'; readonly until: number; readonly unit: number };

/** What a mail system does with a mail that a receiver refuses for now, as it is shipped. Hosts change it. */
export interface RetryModel {
  /** id of the mail system. */
  readonly id: string;
  /** The rule in the mail system's own words. */
  readonly rule: string;
  /** In order; a step ends with its `until`, the last one with the mail's life: one more try, then the bounce. */
  readonly steps: readonly RetryStep[];
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

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Retry rules as shipped, one entry a mail system. */
export const retryModels: readonly RetryModel[] = [
  {
    id: 'exim',
    rule: 'F,2h,15m; G,16h,1h,1.5; F,4d,6h',
    steps: [
      { pause: 'fixed', until: 2 * HOUR, every: 15 * MINUTE },
      { pause: 'growing', until: 16 * HOUR, from: HOUR, factor: 1.5 },
      { pause: 'fixed', until: 4 * DAY, every: 6 * HOUR },
    ],
    // The manual's own examples run the queue each 15, 30 or 60 minutes; 0 stands for one that never rests.
    queueRun: { least: 0, most: HOUR },
    warnsAfter: DAY,
    remembersHosts: true,
    source: 'exim-spec',
    asOf: '2025-12-29',
    confidence: 'verified',
  },
  {
    id: 'postfix',
    rule: 'minimal_backoff_time 300s, maximal_backoff_time 4000s, queue_run_delay 300s, maximal_queue_lifetime 5d',
    steps: [{ pause: 'age', until: 5 * DAY, least: 300 * SECOND, most: 4000 * SECOND }],
    queueRun: { least: 0, most: 300 * SECOND },
    warnsAfter: null,
    remembersHosts: false,
    source: 'postfix-doc',
    asOf: '2026-08-22',
    confidence: 'verified',
  },
  {
    id: 'sendmail',
    rule: 'each queue run, Timeout.queuereturn 5d, Timeout.queuewarn 4h',
    steps: [{ pause: 'fixed', until: 5 * DAY, every: 0 }],
    queueRun: { least: 15 * MINUTE, most: HOUR },
    warnsAfter: 4 * HOUR,
    remembersHosts: false,
    source: 'sendmail-doc',
    asOf: '2024-01-08',
    confidence: 'verified',
  },
  {
    id: 'qmail',
    rule: '(n*20 s)^2 after the first try, queuelifetime 604800',
    steps: [{ pause: 'square', until: 7 * DAY, unit: 400 * SECOND }],
    queueRun: { least: 0, most: 0 },
    warnsAfter: null,
    remembersHosts: false,
    source: 'notqmail-doc',
    asOf: '2024-12-26',
    confidence: 'verified',
  },
  {
    id: 'exchange',
    rule: 'QueueGlitchRetryCount 4 x 1 min, TransientFailureRetryCount 6 x 5 min, then 10 min, MessageExpirationTimeout 2d',
    steps: [
      { pause: 'fixed', until: 3 * MINUTE, every: MINUTE },
      { pause: 'fixed', until: 33 * MINUTE, every: 5 * MINUTE },
      { pause: 'fixed', until: 2 * DAY, every: 10 * MINUTE },
    ],
    queueRun: { least: 0, most: 0 },
    warnsAfter: 4 * HOUR,
    remembersHosts: false,
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
  },
];
