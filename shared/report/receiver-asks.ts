import type { Approach } from '../contract/approach.ts';
import { domainOf } from '../evidence/domain-of.ts';
import { approachOf } from './approach-of.ts';
import { type AskSubject, askSubject } from './ask-subject.ts';
import type { Ask } from './block.ts';
import type { Matter } from './matter.ts';
import { namedListOf } from './named-list.ts';
import { type AskDraft, numbered } from './numbered-asks.ts';
import { operatorNowOf } from './operator-now.ts';

/**
 * To the operator that refused: at least three, each answerable with yes, no or a value, and none about what only the
 * sending host can see.
 */
export function receiverAsks(matter: Matter): readonly Ask[] {
  const s = askSubject(matter);
  const { cause } = matter.incident;
  const approach = approachOf(cause);
  if (operatorNowOf(matter) !== null && OF_THE_PAST.has(approach)) return takenOverAsks(matter, s);
  const { receiver: say, slots } = matter.words.asks;
  const { turning } = matter.words;
  const { receiver: own } = matter.words.letters;
  // A domain can stand on a list as an address can.
  const listed = cause === 'domain-blocklisted' ? (s.domain ?? s.ip) : s.ip;
  const reached = { text: say.reached(s.ip, s.first, s.last), answer: slots.yesNo };
  const rule = { text: say.whichRule(s.code), answer: slots.rule };
  const change = { text: say.change(), answer: slots.action };
  const review = { text: say.whoMayAsk(), answer: slots.channel };
  const other = { text: say.otherReason(s.ip), answer: slots.reasonChannel };
  const still = { text: say.stillRestricted(s.ip), answer: slots.yesNo };
  const seen = { text: say.whatSeen(), answer: slots.action };
  const fault = { text: say.ownFault(), answer: slots.yesNo };
  const exists = { text: say.mailboxExists(), answer: slots.yesNo };
  const dns = { text: say.dnsSeen(), answer: slots.action };
  const taken = { text: own.domainTaken(s.recipients), answer: slots.yesNo };
  const largest = { text: say.sizeLimit(), answer: slots.size };
  const specific: Record<Approach, readonly AskDraft[]> = {
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
    waiting: [{ text: own.laterTaken, answer: slots.yesNo }, rule, fault],
    listing: listingAsks(matter, s, listed),
    account: [seen, still, review],
    complaint: [seen, other, review],
    identity: [{ text: say.whichCheck(checkedDomain(matter) ?? s.domain), answer: slots.check }, dns, change],
    'reverse-name': [dns, still, change],
    'no-such-domain': [
      { text: own.domainRecords(s.recipients), answer: slots.rule },
      taken,
      { text: say.ownFault(), answer: slots.yesNo },
    ],
    unreachable: [reached, fault, change],
    content: [{ text: say.whichPart(), answer: slots.part }, rule, review],
    'no-such-mailbox': [
      exists,
      { text: turning.receiver.addressOrRule(s.code), answer: slots.addressRule },
      fault,
    ],
    'mailbox-full': [{ text: own.stillFull, answer: slots.yesNo }, largest, exists],
    'recipient-rule': [
      { text: say.recipientRule(), answer: slots.yesNo },
      rule,
      { text: own.whoAllows, answer: slots.channel },
    ],
    size: [largest, { text: own.sizeCounts, answer: slots.yesNo }, rule],
    'own-limit': [reached, other, review],
    tls: [reached, { text: own.tlsNeeded, answer: slots.rule }, change],
    'gave-up': [reached, rule, fault, change],
    loop: [{ text: own.routesBack(s.recipients), answer: slots.yesNo }, taken, fault],
    'not-responsible': [taken, rule, fault],
    protocol: [{ text: own.whichSyntax, answer: slots.part }, rule, change],
    unclear: [reached, rule, fault, change, review],
  };
  return numbered(specific[approach]);
}

/**
 * About a listing. Of a public list the server that reads it knows nothing; only whether anything else stands in the way.
 * Where the person says that the cause is ended, the request is for a review, and no longer for what to do.
 */
function listingAsks(matter: Matter, s: AskSubject, on: string | null): readonly AskDraft[] {
  const { asks, turning } = matter.words;
  const { receiver: say, slots } = asks;
  const still = { text: say.stillRestricted(on), answer: slots.yesNo };
  const list = namedListOf(matter);
  if (list !== null) {
    return [
      still,
      { text: turning.receiver.besides(list.name, on), answer: slots.yesNo },
      { text: turning.receiver.meanwhile(s.domain), answer: slots.yesNo },
    ];
  }
  if (matter.case.statements.fixMade !== undefined) {
    return [
      still,
      { text: turning.receiver.review(on), answer: slots.yesTicket },
      { text: turning.receiver.seenSince, answer: slots.action },
    ];
  }
  return [
    { text: say.listed(on), answer: slots.rule },
    { text: say.whatSeen(), answer: slots.action },
    still,
    { text: say.whoMayAsk(), answer: slots.channel },
  ];
}

/** The domain of the visible sender, which DMARC is about; the envelope's may be another. */
function checkedDomain({ lead }: Matter): string | null {
  const from = lead.bounce.returned?.from?.value;
  return from === undefined ? null : domainOf(from);
}

/** What only the side that answered can tell from its logs; one that took the mail over since has none of it. */
const OF_THE_PAST: ReadonlySet<Approach> = new Set([
  'connections',
  'rate',
  'listing',
  'complaint',
  'account',
  'unreachable',
  'gave-up',
  'unclear',
]);

/** To the operator that runs the recipients' mail today, where another one gave the answers. */
function takenOverAsks({ words }: Matter, s: AskSubject): readonly Ask[] {
  const { receiver, slots } = words.asks;
  const { asks } = words.today;
  return numbered([
    { text: asks.stillApplies(s.ip, s.operator), answer: slots.yesNo },
    { text: asks.limitToday(s.ip), answer: slots.perAddress },
    { text: receiver.otherReason(s.ip), answer: slots.reasonChannel },
    { text: asks.whoMayFile(s.ip), answer: slots.channel },
  ]);
}
