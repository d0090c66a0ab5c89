import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { bouncedAt } from './bounced-at.ts';
import { domainOf } from './domain-of.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { queuedFor } from './queued-for.ts';
import { sendingIpOf } from './sending-ip-of.ts';

/** A mail whose fate is known, and what failures may depend on; null where nothing states it. */
export interface KnownMail {
  readonly outcome: 'failed' | 'arrived';
  /** Milliseconds since 1970: when the sending host took it up, not when it gave it back. */
  readonly at: number | null;
  /** Minutes east of UTC that the author's own clock wrote. */
  readonly authorZone: number | null;
  readonly senderDomain: string | null;
  readonly sendingIp: string | null;
}

/** A mail that was reported failed. */
export function failedAs(mail: FailedMail): KnownMail {
  const forms = formsOf(mail);
  return { ...common(forms), outcome: 'failed', at: takenUp(forms) };
}

/** A mail that a notice or a log line reports delivered. */
export function deliveredAs(bounce: Bounce): KnownMail {
  return { ...common([bounce]), outcome: 'arrived', at: takenUp([bounce]) };
}

/** A mail that arrived: its oldest stamp is its host's. `sendingIp`: what its receiver's stamp shows. */
export function copyAs({ hops, date, from }: ReceivedCopy, sendingIp: string | null): KnownMail {
  const stamped = hops.filter(({ at }) => at !== null).at(-1)?.at ?? date;
  return {
    outcome: 'arrived',
    at: stamped?.value.epoch ?? null,
    authorZone: zoneOf(date?.value.zone),
    senderDomain: from && domainOf(from.value),
    sendingIp,
  };
}

function common(forms: readonly Bounce[]): Pick<KnownMail, 'authorZone' | 'senderDomain' | 'sendingIp'> {
  const date = forms.flatMap(({ returned }) => returned?.date ?? [])[0];
  return {
    authorZone: zoneOf(date?.value.zone),
    senderDomain: senderDomainOf(forms),
    sendingIp: forms.flatMap((form) => sendingIpOf(form)?.value ?? [])[0] ?? null,
  };
}

function zoneOf(zone: { readonly known: string; readonly minutes?: number } | undefined): number | null {
  return zone?.known === 'offset' ? (zone.minutes ?? null) : null;
}

/** The first try in a log, else the host's own stamp or its Arrival-Date, else the author's Date, else the report. */
function takenUp(forms: readonly Bounce[]): number | null {
  const tried = forms.flatMap(({ attempts }) => attempts.map(({ at }) => at.value.epoch));
  if (tried.length > 0) return tried.reduce((least, time) => Math.min(least, time));
  const stated =
    queuedFor(forms)?.from ??
    forms.flatMap(({ arrivalDate, returned }) => arrivalDate ?? returned?.date ?? [])[0] ??
    forms.flatMap((form) => bouncedAt(form) ?? [])[0];
  return stated?.value.epoch ?? null;
}

/**
 * The domain that the mail was sent for: its envelope sender's, or its From's where the envelope is not
 * stated or empty. A mailing service's own bounce address names the service, and that is what the receiver saw.
 */
export function senderDomainOf(forms: readonly Bounce[]): string | null {
  const stated = forms.flatMap(({ envelopeSender, returned }) => [
    envelopeSender,
    returned?.returnPath,
    returned?.from,
  ]);
  return stated.flatMap((fact) => (fact && domainOf(fact.value)) ?? [])[0] ?? null;
}
