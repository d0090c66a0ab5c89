import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Operator } from '../knowledge/schema/operator-schema.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import { type Banner, bannerIn } from './banner-in.ts';
import { bounceDay, wasOver } from './bounce-day.ts';
import type { OperatorAt } from './diagnosis.ts';
import { hostOwner } from './host-index.ts';
import { ownHostIn } from './own-host-in.ts';
import type { Said } from './said.ts';
import { sliceFact } from './slice-fact.ts';

/** An operator with the data behind it, and whose side its host is on. */
export interface Refuser {
  readonly at: OperatorAt;
  readonly operator: Operator;
  /** True where the host that refused sends for its customers: the sender's own side refused. */
  readonly sendersSide: boolean;
}

/** What names the operator, in the order of trust. */
export interface Clues {
  readonly hosts: readonly Fact<string>[];
  readonly refusing: readonly Reply[];
  /** Matches in the refusing words. */
  readonly said: readonly Said[];
  readonly recipient: Fact<string> | null;
  readonly day: string | null;
}

/** The hosts that a bounce says refused: `Remote-MTA`, `host X said`, a log's `H=`. */
export function cluesOf(bounce: Bounce, refusing: readonly Reply[], said: readonly Said[]): Clues {
  const attempt = bounce.attempts.filter((one) => one.contacted).at(-1)?.host ?? null;
  const hosts = [bounce.remoteHost, ...refusing.map((reply) => reply.host), attempt];
  return {
    hosts: hosts.filter((host) => host !== null),
    refusing,
    said,
    recipient: bounce.recipient,
    day: bounceDay(bounce),
  };
}

/**
 * Who ran the refusing host on the day: by its name, its banner, its own codes; the recipient's domain
 * only where no other host is named, because domains change hands and mail is forwarded.
 */
export function operatorAt(clues: Clues, knowledge: Knowledge): Refuser | null {
  return (
    byHost(clues, knowledge) ?? byBanner(clues, knowledge) ?? byToken(clues) ?? byDomain(clues, knowledge)
  );
}

function byHost(clues: Clues, knowledge: Knowledge): Refuser | null {
  for (const host of clues.hosts) {
    const owner = hostOwner(host.value, domainOf(clues.recipient), knowledge);
    if (owner !== null) return refuser(owner.operator, 'host', host, clues.day, owner.side === 'out');
  }
  return null;
}

function byBanner(clues: Clues, knowledge: Knowledge): Refuser | null {
  for (const reply of clues.refusing) {
    const found = firstOf(bannerIn(reply.text.value, knowledge), ownHostIn(reply.text.value, knowledge));
    if (found === null) continue;
    const words = sliceFact(reply.text, found.start, found.end);
    return refuser(found.operator, 'banner', words, clues.day, false);
  }
  return null;
}

/** Of a banner and a host's own name the one that stands first: who speaks says so before all else. */
function firstOf(banner: Banner | null, host: Banner | null): Banner | null {
  if (banner === null || host === null) return banner ?? host;
  return host.start < banner.start ? host : banner;
}

/** A blocklist's name is quoted by those who ask it: it never runs the host. */
function byToken(clues: Clues): Refuser | null {
  for (const { match, fact } of clues.said) {
    const { entry } = match;
    if (entry.kind !== 'token' || entry.rule.needsHost || entry.operator.kind === 'blocklist') continue;
    const words = sliceFact(fact, match.start, match.end);
    return refuser(entry.operator, 'token', words, clues.day, false);
  }
  return null;
}

function byDomain(clues: Clues, knowledge: Knowledge): Refuser | null {
  const domain = domainOf(clues.recipient);
  if (domain === null || clues.recipient === null) return null;
  const foreign = clues.hosts.some((host) => !isWithin(host.value, domain));
  const owner = domainIndex(knowledge).get(domain);
  if (owner === undefined || foreign) return null;
  const run = owner.runs.find((one) => one.domain === domain && !one.gradual);
  const moved = run !== undefined && clues.day !== null && wasOver(run.until, clues.day);
  const then = moved ? knowledge.operators.find((operator) => operator.id === run.to) : undefined;
  return refuser(then ?? owner, 'recipient-domain', clues.recipient, clues.day, false);
}

const domainIndexes = new WeakMap<Knowledge, ReadonlyMap<string, Operator>>();

/** The operators by the domains of their recipients; where two name one domain, the first has it. */
function domainIndex(knowledge: Knowledge): ReadonlyMap<string, Operator> {
  const known = domainIndexes.get(knowledge);
  if (known !== undefined) return known;
  const index = new Map<string, Operator>();
  for (const operator of knowledge.operators) {
    for (const domain of operator.recipientDomains) if (!index.has(domain)) index.set(domain, operator);
  }
  domainIndexes.set(knowledge, index);
  return index;
}

function refuser(
  operator: Operator,
  basis: OperatorAt['basis'],
  words: Fact<string>,
  on: string | null,
  sendersSide: boolean,
): Refuser {
  const name = operator.names[0] ?? operator.id;
  return { at: { id: operator.id, name, basis, words, on }, operator, sendersSide };
}

/** The part after the last `@`, lower case; null where there is none. */
export function domainOf(recipient: Fact<string> | null): string | null {
  const at = recipient === null ? -1 : recipient.value.lastIndexOf('@');
  return recipient === null || at < 0
    ? null
    : recipient.value
        .slice(at + 1)
        .toLowerCase()
        .replace(/[>.\s]+$/, '');
}

const isWithin = (host: string, domain: string): boolean => {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === domain || name.endsWith(`.${domain}`);
};
