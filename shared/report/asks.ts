import type { Cause } from '../contract/cause.ts';
import type { Ask } from './block.ts';
import { idFacts } from './findings/ids.ts';
import { firstRefusal } from './first-refusal.ts';
import type { Matter } from './matter.ts';
import { operatorNowOf, receiverToday } from './operator-now.ts';
import { codeWords } from './voices.ts';

type Draft = Omit<Ask, 'number'>;

/** Families of causes that are asked about alike. */
type Family =
  | 'connections'
  | 'rate'
  | 'listing'
  | 'complaint'
  | 'identity'
  | 'content'
  | 'recipient'
  | 'size'
  | 'dns'
  | 'own-limit'
  | 'tls'
  | 'general';

const FAMILIES: Partial<Record<Cause, Family>> = {
  'concurrent-connections': 'connections',
  'rate-limit': 'rate',
  greylisting: 'rate',
  'ip-blocklisted-local': 'listing',
  'ip-blocklisted-public-dnsbl': 'listing',
  'ip-reputation': 'listing',
  'domain-blocklisted': 'listing',
  'dynamic-ip': 'listing',
  'account-compromise': 'listing',
  complaint: 'complaint',
  'auth-spf-dkim-dmarc': 'identity',
  'sender-domain-invalid': 'identity',
  'rdns-ptr': 'dns',
  'dns-failure': 'dns',
  'content-spam': 'content',
  'content-virus': 'content',
  'content-attachment': 'content',
  'url-blocklisted': 'content',
  'recipient-unknown': 'recipient',
  'recipient-inactive': 'recipient',
  'recipient-policy': 'recipient',
  'mailbox-full': 'recipient',
  'size-limit': 'size',
  'host-own-limit': 'own-limit',
  'tls-required': 'tls',
};

const familyOf = (cause: Cause): Family => FAMILIES[cause] ?? 'general';

const numbered = (drafts: readonly Draft[]): readonly Ask[] =>
  drafts.map((draft, i) => ({ number: i + 1, ...draft }));

/** What the questions speak of. */
function subjectOf(matter: Matter) {
  const { incident, lead, words } = matter;
  const { window } = incident;
  const minute = (epoch: number | undefined) => (epoch === undefined ? null : words.format.minute(epoch));
  return {
    ip: incident.sendingIp?.value ?? null,
    operator: incident.operator?.name ?? null,
    first: minute(window?.first.epoch),
    last: minute(window?.last.epoch),
    // Only a logged try says when a connection was open; a bounce's own date does not.
    at: minute(firstRefusal(matter)?.epoch),
    code: codeWords(lead),
    domain: incident.senderDomains.length === 1 ? (incident.senderDomains[0] ?? null) : null,
    remote: lead.bounce.remoteHost?.value ?? null,
  };
}

/** To the operator that refused: at least three, each answerable with yes, no or a value. */
export function receiverAsks(matter: Matter): readonly Ask[] {
  const { receiver: say, slots } = matter.words.asks;
  const s = subjectOf(matter);
  const family = familyOf(matter.incident.cause);
  if (operatorNowOf(matter) !== null && OF_THE_PAST.has(family)) return takenOverAsks(matter, s);
  const reached = { text: say.reached(s.ip, s.first, s.last), answer: slots.yesNo };
  const rule = { text: say.whichRule(s.code), answer: slots.rule };
  const change = { text: say.change(), answer: slots.action };
  const review = { text: say.whoMayAsk(), answer: slots.channel };
  const still = { text: say.stillRestricted(s.ip), answer: slots.yesNo };
  const other = { text: say.otherReason(s.ip), answer: slots.reasonChannel };
  const specific: Record<Family, readonly Draft[]> = {
    connections: [
      { text: say.metLimit(s.ip), answer: slots.yesNo },
      { text: say.openAt(s.ip, s.at), answer: slots.number },
      { text: say.whichLimit(s.ip), answer: slots.perAddress },
      other,
    ],
    rate: [
      { text: say.rateLimit(s.ip), answer: slots.perTime },
      { text: say.rateAt(s.ip, s.at), answer: slots.number },
      other,
    ],
    listing: [
      { text: say.listed(s.ip), answer: slots.rule },
      { text: say.whatSeen(), answer: slots.action },
      still,
      review,
    ],
    complaint: [{ text: say.whatSeen(), answer: slots.action }, other, review],
    identity: [
      { text: say.whichCheck(s.domain), answer: slots.check },
      { text: say.dnsSeen(), answer: slots.action },
      change,
    ],
    dns: [{ text: say.dnsSeen(), answer: slots.action }, still, change],
    content: [{ text: say.whichPart(), answer: slots.part }, rule, review],
    recipient: [
      { text: say.mailboxExists(), answer: slots.yesNo },
      { text: say.recipientRule(), answer: slots.yesNo },
      rule,
    ],
    size: [{ text: say.sizeLimit(), answer: slots.size }, rule, review],
    'own-limit': [reached, rule, review],
    tls: [reached, rule, change],
    general: [reached, rule, { text: say.ownFault(), answer: slots.yesNo }, change, review],
  };
  return numbered(specific[family]);
}

/** What only the side that answered can tell from its logs; one that took the mail over since has none of it. */
const OF_THE_PAST: ReadonlySet<Family> = new Set(['connections', 'rate', 'listing', 'complaint', 'general']);

/** To the operator that runs the recipients' mail today, where another one gave the answers. */
function takenOverAsks({ words }: Matter, s: ReturnType<typeof subjectOf>): readonly Ask[] {
  const { receiver, slots } = words.asks;
  const { asks } = words.today;
  return numbered([
    { text: asks.stillApplies(s.ip, s.operator), answer: slots.yesNo },
    { text: asks.limitToday(s.ip), answer: slots.perAddress },
    { text: receiver.otherReason(s.ip), answer: slots.reasonChannel },
    { text: asks.whoMayFile(s.ip), answer: slots.channel },
  ]);
}

/** Queue IDs that fit into a question; the table has all. */
const IDS_ASKED = 3;

/** To the sender's host: what only its log and its staff can say, and whether it will file. */
export function hostAsks(matter: Matter): readonly Ask[] {
  const { host: say, slots } = matter.words.asks;
  const s = subjectOf(matter);
  const ids = idFacts(matter, ({ bounce }) => bounce.queueId).slice(0, IDS_ASKED);
  const log = { text: say.logLines(ids.map(({ value }) => value)), answer: slots.logLines };
  const outgoing = {
    text: s.ip === null ? say.outgoingIp() : say.outgoingIpKnown(s.ip),
    answer: slots.addressShared,
  };
  const retry = { text: say.retryRule(), answer: slots.retry };
  const others = { text: say.otherCustomers(), answer: slots.yesNoCount };
  const file = { text: say.willFile(receiverToday(matter)), answer: slots.yesTicket };
  const specific: Record<Family, readonly Draft[]> = {
    connections: [
      log,
      outgoing,
      { text: say.parallel(s.operator, s.ip, s.at), answer: slots.number },
      retry,
      others,
      file,
    ],
    rate: [log, outgoing, { text: say.maxParallel(s.operator), answer: slots.number }, retry, others, file],
    listing: [log, outgoing, { text: say.compromised(), answer: slots.yesNoCount }, others, file],
    complaint: [log, outgoing, { text: say.compromised(), answer: slots.yesNoCount }],
    identity: [log, { text: say.authRecords(s.domain), answer: slots.rule }, others],
    dns: [log, outgoing, { text: say.ptr(s.ip), answer: slots.rule }, others],
    content: [log, outgoing, others],
    recipient: [log, retry, others],
    size: [log, { text: say.ownLimit(), answer: slots.size }, others],
    'own-limit': [
      { text: say.ownLimit(), answer: slots.perTime },
      log,
      { text: say.compromised(), answer: slots.yesNoCount },
    ],
    tls: [log, { text: say.tls(), answer: slots.rule }, others],
    general: [log, outgoing, { text: say.network(s.remote), answer: slots.yesNo }, retry, others, file],
  };
  return numbered(specific[familyOf(matter.incident.cause)]);
}
