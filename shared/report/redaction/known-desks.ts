import type { Case } from '../../evidence/case.ts';
import { domainOf } from '../../evidence/domain-of.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ADDRESS } from '../../mail/address.ts';
import { copiedIn } from './copied-in.ts';

/** Shorter local parts stand in other words by chance. */
const SHORTEST = 4;

/**
 * Addresses that stay, for they are desks: those that the operators publish, and those that a refusal tells the sender
 * to write to, which are neither in the recipient's domain nor in the sender's, nor got a copy of a mail.
 */
export function knownDesks(c: Case, { operators }: Knowledge): ReadonlySet<string> {
  const published = operators.flatMap(({ routes }) =>
    routes.flatMap(({ target, purpose, notes }) =>
      addressesIn([target, purpose, ...(notes ?? [])].join(' ')),
    ),
  );
  const bounces = c.readings.flatMap((reading) => reading.bounces);
  const people = bounces.flatMap(({ recipient, envelopeSender, returned }) =>
    [recipient, envelopeSender, returned?.from, returned?.to].flatMap((fact) => fact?.value ?? []),
  );
  const domains = new Set(people.flatMap((address) => domainOf(address) ?? []));
  // SRS, VERP and relays write a person's address into one of theirs: that is no desk.
  const locals = people
    .map((address) => address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase())
    .filter((local) => local.length >= SHORTEST);
  const copied = new Set(c.sources.flatMap(copiedIn));
  const named = bounces
    .flatMap(({ replies }) => replies.filter(({ author }) => author === 'receiver'))
    .flatMap(({ text }) => addressesIn(text.value))
    .filter((address) => !domains.has(domainOf(address) ?? '') && !copied.has(address))
    .filter((address) => !locals.some((local) => address.includes(local)));
  return new Set([...published, ...named]);
}

const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(ADDRESS, 'gu'))].map(([address]) => address.toLowerCase());
