import type { OperatorAt } from '../classify/diagnosis.ts';
import type { Cause } from '../contract/cause.ts';
import type { Instant } from '../mail/instant.ts';
import type { Attempts } from './attempts.ts';
import type { Lookup } from './dns/lookup.ts';
import type { KeptSignatureCheck } from './dns/signature-check.ts';
import type { MissingItem } from './missing.ts';
import type { SendingIp } from './sending-ip.ts';
import type { SendingName } from './sending-name.ts';
import type { SendingProvider } from './sending-provider.ts';
import type { Spread } from './spread.ts';
import type { Timeline } from './timeline.ts';

/**
 * How many failed of how many known mails; no percentage under ten. A mail is one message to one recipient.
 * Failed: reported failed. Known: reported failed, or shown to have arrived on the same way. A mail that was received
 * although it was reported failed is one known mail and counts as failed: the rate is of failure reports.
 */
export interface FailureRate {
  readonly failed: number;
  readonly of: number;
  /** Wilson 95 % bounds as fractions; null under ten mails. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** A mail that was reported failed and received all the same, by Message-ID. */
export interface ReceivedAlthoughBounced {
  readonly bounce: string;
  readonly copySource: string;
  readonly messageId: string;
}

/** Bounces with the same operator, cause and sending host in one window of time. */
export interface Incident {
  /** Stable for the same bounces: `i1`, `i2` in the order of the first bounce. */
  readonly id: string;
  readonly operator: OperatorAt | null;
  readonly cause: Cause;
  /** The best founded one. */
  readonly sendingIp: SendingIp | null;
  /** Every sending address that is shown, best founded first. */
  readonly sendingIps: readonly SendingIp[];
  readonly sendingHost: string | null;
  /** All there is where no address is shown; null where one is, or where no name is either. */
  readonly sendingName: SendingName | null;
  /** Whose server that is; null where no name in the mails is a known host's. */
  readonly sendingProvider: SendingProvider | null;
  /** Ids of the bounces, one a mail and recipient, in time order. */
  readonly bounces: readonly string[];
  /**
   * Ids of bounces that state the same failure again (forwarded, pasted, blanked, log beside notice) or
   * warned of it before (delay notice). `oneOf`: the mails that it can be; more than one where a blanked form
   * fits several, and then it proves no further mail. `sameAs` is the first of them.
   */
  readonly alsoIn: readonly {
    readonly bounce: string;
    readonly sameAs: string;
    readonly oneOf: readonly string[];
  }[];
  readonly window: { readonly first: Instant; readonly last: Instant } | null;
  readonly senderDomains: readonly string[];
  readonly recipientDomains: readonly string[];
  readonly rate: FailureRate;
  /** Over the same mails as `rate`. */
  readonly spread: Spread;
  /** By the ids in `bounces`. */
  readonly attempts: ReadonlyMap<string, Attempts>;
  readonly received: readonly ReceivedAlthoughBounced[];
  readonly timeline: Timeline;
  readonly missing: readonly MissingItem[];
  /** What the DNS said of it, where a person had it asked; each of its own moment. */
  readonly lookups: readonly Lookup[];
  /** What the signatures of copies from its senders came to, where a look-up asked for their keys. */
  readonly signatures: readonly KeptSignatureCheck[];
}
