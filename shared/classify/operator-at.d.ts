import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Operator } from '../knowledge/schema/operator-schema.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import type { OperatorAt } from './diagnosis.ts';
import type { Said } from './said.ts';
/** An operator with the data behind it, and whose side its host is on. */
export interface Refuser {
  readonly at: OperatorAt;
  readonly operator: Operator;
  /** True where the host that refused sends for its customers: the sender's own side refused. */
  readonly sendersSide: boolean;
}
/** What names the operator, in the order of trust. */
export interface Clues {
  readonly hosts: readonly Fact<string>[];
  readonly refusing: readonly Reply[];
  /** Matches in the refusing words. */
  readonly said: readonly Said[];
  readonly recipient: Fact<string> | null;
  readonly day: string | null;
}
/** The hosts that a bounce says refused: `Remote-MTA`, `host X said`, a log's `H=`. */
export declare function cluesOf(bounce: Bounce, refusing: readonly Reply[], said: readonly Said[]): Clues;
/**
 * Who ran the refusing host on the day: by its name, its banner, its own codes; the recipient's domain
 * only where no other host is named, because domains change hands and mail is forwarded.
 */
export declare function operatorAt(clues: Clues, knowledge: Knowledge): Refuser | null;
/** The part after the last `@`, lower case; null where there is none. */
export declare function domainOf(recipient: Fact<string> | null): string | null;
