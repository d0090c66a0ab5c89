import { hostKin } from '../host-kin.ts';
import type { Lookup } from './lookup.ts';

/** What an incident is about, as far as a look-up can concern it. */
export interface LookedUp {
  readonly ips: readonly string[];
  readonly senderDomains: readonly string[];
  readonly recipientDomains: readonly string[];
  /** Names of the keys of its mails' signatures. */
  readonly keys: readonly string[];
}

/**
 * The answers that concern an incident, the newest of each question, in the order of the first one. A look-up may
 * have been taken for another case, and several of them at different times.
 */
export function lookupsFor(all: readonly Lookup[], about: LookedUp): readonly Lookup[] {
  if (all.length === 0) return [];
  const names = new Set(
    all
      .filter(({ question: { purpose } }) => purpose.kind === 'reverse' && about.ips.includes(purpose.of))
      .flatMap(({ records }) => records),
  );
  const senders = new Set(about.senderDomains.flatMap((domain) => [domain, hostKin(domain)]));
  const newest = new Map<string, Lookup>();
  for (const lookup of all) {
    if (!concerns(lookup, about, names, senders)) continue;
    const key = `${lookup.question.type} ${lookup.question.name}`;
    const known = newest.get(key);
    if (known === undefined || known.at < lookup.at) newest.set(key, lookup);
  }
  return [...newest.values()];
}

function concerns(
  { question: { purpose } }: Lookup,
  { ips, recipientDomains, keys }: LookedUp,
  names: ReadonlySet<string>,
  senders: ReadonlySet<string>,
): boolean {
  switch (purpose.kind) {
    case 'reverse':
      return ips.includes(purpose.of);
    case 'forward':
      return names.has(purpose.of);
    case 'mx':
      return recipientDomains.includes(purpose.of);
    case 'spf':
    case 'dmarc':
      return senders.has(purpose.of);
    case 'dkim':
      return keys.includes(purpose.of);
    case 'blocklist':
      return ips.includes(purpose.of) || senders.has(purpose.of);
    case 'control':
      return false;
  }
}
