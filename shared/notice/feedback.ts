import type { Fact } from '../intake/fact.ts';

/** What a complaint says of the mail (RFC 5965 section 3, RFC 6591 section 3.1): every field as it stands. */
export interface Feedback {
  /** Address from which the mail came in at whoever reports it; it is that server's own observation. */
  readonly sourceIp: Fact<string> | null;
  readonly fields: readonly { readonly name: string; readonly value: Fact<string> }[];
}
