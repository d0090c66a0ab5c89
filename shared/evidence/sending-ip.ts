import type { Confidence } from '../contract/confidence.ts';
import type { Fact } from '../intake/fact.ts';

/** The address of the host that tried to deliver, and what says so. */
export interface SendingIp {
  readonly value: string;
  readonly confidence: Confidence;
  readonly basis:
    | 'named-in-reply'
    | 'feedback-report'
    | 'received-by-receiver'
    | 'host-log'
    | 'returned-received'
    | 'person';
  readonly fact: Fact<string>;
}
