import type { ReceivedCopy } from '../../notice/received-copy.ts';
import type { Case } from '../case.ts';
import { domainOf } from '../domain-of.ts';
import { hostKin } from '../host-kin.ts';
import type { Incident } from '../incident.ts';

/** A look-up is for a case, not for a mailbox. */
const MOST = 10;

/** Copies that arrived from the incident's senders: what their signatures say, they say of the senders' identity. */
export function signedCopies({ readings }: Case, { senderDomains }: Incident): readonly ReceivedCopy[] {
  const senders = new Set(senderDomains.map(hostKin));
  return readings
    .flatMap(({ received }) => received)
    .filter(({ from }) => {
      const domain = from && domainOf(from.value);
      return domain !== null && senders.has(hostKin(domain));
    })
    .slice(0, MOST);
}
