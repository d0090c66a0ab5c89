import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Reply } from './reply.ts';
/** One try at delivery, seen in a log line. */
export interface Attempt {
  readonly at: Fact<Instant>;
  /** Exim's `==`, `**`, `=>`; Postfix's `status=`. */
  readonly outcome: 'deferred' | 'failed' | 'delivered';
  /** False where the log says that no host was contacted ("retry time not reached"). */
  readonly contacted: boolean;
  readonly host: Fact<string> | null;
  readonly ip: Fact<string> | null;
  readonly localIp: Fact<string> | null;
  readonly replies: readonly Reply[];
  /** The whole line. */
  readonly line: Fact<string>;
}
