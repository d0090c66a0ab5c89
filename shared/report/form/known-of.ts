import { approachOf } from '../approach-of.ts';
import type { Addressee } from '../block.ts';
import { filingOf } from '../filing.ts';
import type { Matter } from '../matter.ts';
import { namedListOf } from '../named-list.ts';
import { namedWays } from '../named-ways.ts';
import { operatorNowOf, receiverToday } from '../operator-now.ts';
import type { FormKnown } from './form-input.ts';

/** Hosts and domains of an incident; the senders' own addresses only for those who know them anyway. */
export function knownOf(matter: Matter, to: Addressee): FormKnown {
  const { incident, case: c } = matter;
  const ips = incident.sendingIps.map(({ value }) => value);
  const stamps = c.readings
    .flatMap(({ received }) => received.flatMap(({ hops }) => hops))
    .filter(({ ip }) => ip !== null && ips.includes(ip.value));
  const asked = incident.lookups.filter(({ question }) => question.purpose.kind === 'reverse');
  const filing = filingOf(matter);
  return {
    operator: filing?.operator ?? receiverToday(matter),
    sendingHost: incident.sendingHost,
    sendingIps: ips,
    senderDomains: incident.senderDomains,
    recipientDomains: incident.recipientDomains,
    senderAddresses:
      to === 'own' || to === 'host'
        ? distinct(matter.mails.map(({ bounce }) => bounce.returned?.from?.value))
        : [],
    // What the DNS says now stands before what a stamp said then.
    ptr: distinct([
      ...asked.flatMap(({ records }) => records),
      ...stamps.map(({ reverseName }) => reverseName?.value),
    ]),
    helo: distinct(stamps.map(({ helo }) => helo?.value)),
    onlyOwner: filing?.by === 'owner' || filing?.by === 'shared-owner',
    named: namedFor(matter),
  };
}

/** Of several the first: what follows is mostly for further reading. A public list has pages of its own. */
function namedFor(matter: Matter): string | null {
  const own = approachOf(matter.incident.cause) === 'listing' && operatorNowOf(matter) === null;
  return own && namedListOf(matter) === null ? (namedWays(matter)[0] ?? null) : null;
}

const distinct = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
