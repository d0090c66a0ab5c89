import type { ReceivedCopy } from '../notice/received-copy.ts';
import { domainOf } from './domain-of.ts';
import { hostKin } from './host-kin.ts';
import { INCIDENT_GAP } from './mail-group.ts';
import { reachedBy } from './received-although-bounced.ts';

/** The way that an incident's mails took, as far as it is known. */
export interface Way {
  readonly sendingKin: ReadonlySet<string>;
  readonly senderDomains: ReadonlySet<string>;
  readonly recipientDomains: ReadonlySet<string>;
  /** Milliseconds since 1970, or null where no mail has a date. */
  readonly from: number | null;
  readonly until: number | null;
}

/**
 * Whether a mail that arrived took the same way: to one of the domains, in the time of the incident, through
 * the same sending side (its stamps say so) or from one of the sender domains.
 */
export function tookTheSameWay(copy: ReceivedCopy, way: Way): boolean {
  const mailbox = reachedBy(copy);
  const to = mailbox && domainOf(mailbox);
  if (to === null || !way.recipientDomains.has(to)) return false;
  const at = copy.hops.find((hop) => hop.at !== null)?.at?.value.epoch ?? copy.date?.value.epoch ?? null;
  if (at !== null && !isWithin(at, way)) return false;
  const stamped = copy.hops.some(({ by }) => by !== null && way.sendingKin.has(hostKin(by.value)));
  const from = copy.from && domainOf(copy.from.value);
  return stamped || (from !== null && way.senderDomains.has(from));
}

function isWithin(at: number, { from, until }: Way): boolean {
  return (from === null || at >= from - INCIDENT_GAP) && (until === null || at <= until + INCIDENT_GAP);
}
