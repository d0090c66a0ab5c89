import type { Case } from '../../evidence/case.ts';
import { domainOf } from '../../evidence/domain-of.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ADDRESS } from '../../mail/address.ts';

/**
 * Addresses that stay, for they are desks: those that the operators publish, and those that a refusal tells the sender
 * to write to, which are neither in the recipient's domain nor in the sender's.
 */
export function knownDesks(c: Case, { operators }: Knowledge): ReadonlySet<string> {
  const published = operators.flatMap(({ routes }) =>
    routes.flatMap(({ target, purpose, notes }) =>
      addressesIn([target, purpose, ...(notes ?? [])].join(' ')),
    ),
  );
  const bounces = c.readings.flatMap((reading) => reading.bounces);
  const people = bounces.flatMap(({ recipient, envelopeSender, returned }) =>
    [recipient, envelopeSender, returned?.from, returned?.to].flatMap(
      (fact) => domainOf(fact?.value ?? '') ?? [],
    ),
  );
  const domains = new Set(people);
  const named = bounces
    .flatMap(({ replies }) => replies.filter(({ author }) => author === 'receiver'))
    .flatMap(({ text }) => addressesIn(text.value))
    .filter((address) => !domains.has(domainOf(address) ?? ''));
  return new Set([...published, ...named]);
}

const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(ADDRESS, 'gu'))].map(([address]) => address.toLowerCase());
