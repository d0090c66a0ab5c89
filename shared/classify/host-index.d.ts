import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Operator } from '../knowledge/schema/operator-schema.ts';
/** An operator whose host pattern fits a host name. */
export interface HostOwner {
  readonly operator: Operator;
  /** `out`: the host sends for its customers; refusing, it speaks for the sender's side. */
  readonly side: 'in' | 'out';
}
/**
 * Who runs a host. The longest fitting pattern wins; hosts of a vendor that serves several operators
 * name one of them only together with one of its recipient domains.
 */
export declare function hostOwner(
  host: string,
  recipientDomain: string | null,
  knowledge: Knowledge,
): HostOwner | null;
