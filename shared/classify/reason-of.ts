import type { Kind } from '../contract/kind.ts';
import type { Reason } from '../contract/reason.ts';
import { causeFacts } from './cause-facts.ts';
import type { Verdict } from './verdict.ts';

/** The reason in Sisimai's vocabulary for what was decided. */
export function reasonOf(kind: Kind, decided: Verdict | null): Reason {
  if (kind === 'complaint') return 'feedback';
  if (kind === 'autoreply') return 'vacation';
  if (kind === 'delivered' || kind === 'relayed' || kind === 'expanded') return 'delivered';
  if (decided === null) return 'undefined';
  return decided.reason ?? causeFacts[decided.cause].reason;
}

/**
 * Whether the recipient will fail again whatever the sender does: an address, domain or mailbox that is
 * not there, or a host that takes no mail and said so for good.
 */
export function isHardBounce(reason: Reason, code: string | null): boolean {
  if (reason === 'userunknown' || reason === 'hostunknown' || reason === 'hasmoved') return true;
  return reason === 'notaccept' && !(code?.startsWith('4') ?? false);
}
