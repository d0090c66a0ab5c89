import type { Actor } from '../contract/actor.ts';
import { causeFacts } from './cause-facts.ts';
import type { Refuser } from './operator-at.ts';
import type { Verdict } from './verdict.ts';

const SENDERS: readonly Actor[] = ['sender-host', 'sender-user', 'domain-owner'];

/**
 * Who has to act: the first that the deciding rule names. Where the sender's own side refused (its
 * outgoing relay or filter), nobody at the recipient's can help.
 */
export function actorOf(decided: Verdict | null, refuser: Refuser | null): Actor | null {
  if (decided === null) return null;
  const named = decided.actor.length > 0 ? decided.actor : [causeFacts[decided.cause].actor ?? []].flat();
  if (refuser?.sendersSide) return named.find((actor) => SENDERS.includes(actor)) ?? 'sender-host';
  return named[0] ?? null;
}
