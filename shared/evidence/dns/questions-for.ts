import type { Knowledge } from '../../knowledge/knowledge.ts';
import { hostKin } from '../host-kin.ts';
import type { Incident } from '../incident.ts';
import { readIp } from '../ip-address.ts';
import { type Purpose, type Question, questionFor } from './question.ts';

/** Of each kind, no more than this: a look-up is for a case, not for a census. */
const MOST_OF_A_KIND = 25;

/**
 * What a look-up for an incident asks: of the sending addresses their names and the public blocklists, of the
 * recipients' domains who takes their mail in, of the senders' domains their policies and the lists of domains.
 * Names of hosts and addresses of hosts only: no mail address of anybody is ever part of a question.
 * What leads on from an answer comes later, see `followUps`.
 */
export function questionsFor(incident: Incident, knowledge: Knowledge): readonly Question[] {
  const ips = first(incident.sendingIps.map(({ value }) => value).filter(isSeen));
  const senders = first(incident.senderDomains.filter(isDomain));
  const recipients = first(incident.recipientDomains.filter(isDomain));
  const purposes: readonly Purpose[] = [
    ...ips.map((of): Purpose => ({ kind: 'reverse', of })),
    ...recipients.map((of): Purpose => ({ kind: 'mx', of })),
    ...senders.map((of): Purpose => ({ kind: 'spf', of })),
    ...policyDomains(senders).map((of): Purpose => ({ kind: 'dmarc', of })),
    ...listsOf(ips, senders, knowledge),
  ];
  return distinct(purposes.flatMap((purpose) => questionFor(purpose) ?? []));
}

/** Private addresses mean something else to everybody; no list and no name server knows ours. */
const isSeen = (ip: string): boolean => readIp(ip)?.reachable === true;

/** What a mail writes after the @ may be anything, a whole address too. */
const isDomain = (domain: string): boolean => questionFor({ kind: 'mx', of: domain }) !== null;

const first = (values: readonly string[]): readonly string[] => [...new Set(values)].slice(0, MOST_OF_A_KIND);

/** RFC 7489 section 6.6.3: without a policy of its own a domain has that of its organisation. */
const policyDomains = (domains: readonly string[]): readonly string[] => [
  ...new Set(domains.flatMap((domain) => [domain, hostKin(domain)])),
];

function listsOf(
  ips: readonly string[],
  domains: readonly string[],
  knowledge: Knowledge,
): readonly Purpose[] {
  return knowledge.operators.flatMap(({ zone }) => {
    const ask = zone?.ask;
    if (ask === undefined) return [];
    const asked = ask.of === 'domain' ? domains : ips.filter((ip) => ask.of === 'ip' || !ip.includes(':'));
    return asked.map((of): Purpose => ({ kind: 'blocklist', of, zone: ask.zone }));
  });
}

function distinct(questions: readonly Question[]): readonly Question[] {
  const seen = new Map(questions.map((question) => [`${question.type} ${question.name}`, question]));
  return [...seen.values()];
}
