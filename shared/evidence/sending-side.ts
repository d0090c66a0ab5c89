import type { Fact } from '../intake/fact.ts';
import type { Bounce } from '../notice/bounce.ts';
import { handedOver } from './handed-over.ts';
import { hostKin } from './host-kin.ts';

/** The name of the host that tried to deliver: the one that wrote the notice, unless the receiving side wrote it. */
export function sendingHostOf(bounce: Bounce): Fact<string> | null {
  const hop = handedOver(bounce);
  if (hop !== null) return hop.reverseName ?? hop.helo;
  return bounce.reportingMta;
}

/** What is known of the side that tried to deliver. */
export interface SendingSide {
  /** `hostKin` of its host names: one provider's servers are one side to talk to. */
  readonly kin: ReadonlySet<string>;
  readonly ips: ReadonlySet<string>;
}

/** The sending side as the forms of a mail show it. */
export function sendingSide(forms: readonly Bounce[], ips: Iterable<string>): SendingSide {
  const hosts = forms.flatMap((form) => sendingHostOf(form)?.value ?? []);
  return { kin: new Set(hosts.map(hostKin)), ips: new Set(ips) };
}

/** Whether two sides are one: a host family or an address in common. */
export function isSameSide(one: SendingSide, other: SendingSide): boolean {
  return [...one.kin].some((kin) => other.kin.has(kin)) || [...one.ips].some((ip) => other.ips.has(ip));
}

/** Whether nothing is known of it, so that nothing speaks against any other side either. */
export function isUnknownSide(side: SendingSide): boolean {
  return side.kin.size === 0 && side.ips.size === 0;
}
