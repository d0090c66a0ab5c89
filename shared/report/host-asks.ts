import type { Approach } from '../contract/approach.ts';
import { approachOf } from './approach-of.ts';
import { askSubject } from './ask-subject.ts';
import type { Ask } from './block.ts';
import { idFacts } from './findings/ids.ts';
import type { Matter } from './matter.ts';
import { namedListOf } from './named-list.ts';
import { type AskDraft, numbered } from './numbered-asks.ts';
import { receiverToday } from './operator-now.ts';

/** Queue IDs that fit into a question; the table has all. */
const IDS_ASKED = 3;

/**
 * To the sender's host: what only its log and its staff can say, and whether it will file where there is something to
 * file. At least three, none about what only the receiving side can see.
 */
export function hostAsks(matter: Matter): readonly Ask[] {
  const { host: say, slots } = matter.words.asks;
  const { host: own } = matter.words.letters;
  const s = askSubject(matter);
  const count = matter.mails.length;
  const list = namedListOf(matter);
  const ids = idFacts(matter, ({ bounce }) => bounce.queueId).slice(0, IDS_ASKED);
  const log = {
    text: say.logLines(count, searchFor(ids.map(({ value }) => value))),
    answer: slots.logLines,
  };
  const outgoing = {
    text: s.ip === null ? say.outgoingIp(count) : say.outgoingIpKnown(count, s.ip),
    answer: slots.addressShared,
  };
  const retry = { text: say.retryRule(count), answer: slots.retry };
  const others = { text: say.otherCustomers(), answer: slots.yesNoCount };
  const file = { text: say.willFile(list?.name ?? receiverToday(matter)), answer: slots.yesTicket };
  const misused = { text: say.compromised(), answer: slots.yesNoCount };
  const through = { text: own.gotThrough, answer: slots.date };
  const network = { text: say.network(s.remote), answer: slots.yesNo };
  const specific: Record<Approach, readonly AskDraft[]> = {
    connections: [
      log,
      outgoing,
      { text: say.parallel(s.operator, s.ip, s.at), answer: slots.number },
      retry,
      others,
      file,
    ],
    rate: [log, outgoing, { text: say.maxParallel(s.operator), answer: slots.number }, retry, others, file],
    waiting: [through, log, retry],
    listing:
      list === null
        ? [log, outgoing, misused, others, file]
        : [
            { text: matter.words.turning.host.reason(list.name), answer: slots.action },
            misused,
            log,
            outgoing,
            file,
          ],
    account: [misused, { text: own.secured, answer: slots.date }, log],
    complaint: [misused, log, outgoing],
    identity: [{ text: say.authRecords(s.domain), answer: slots.rule }, log, outgoing],
    'reverse-name': [
      { text: own.setName, answer: slots.date },
      { text: say.ptr(s.ip), answer: slots.rule },
      outgoing,
      log,
    ],
    'no-such-domain': [{ text: own.resolverSees(s.recipients), answer: slots.rule }, log, others],
    unreachable: [network, log, retry, others],
    content: [log, outgoing, others],
    'no-such-mailbox': [log, { text: own.asWritten, answer: slots.yesNo }, others],
    'mailbox-full': [through, log, retry],
    'recipient-rule': [log, outgoing, others],
    size: [{ text: own.largest, answer: slots.size }, log, others],
    'own-limit': [{ text: say.ownLimit(), answer: slots.perTime }, log, misused],
    tls: [{ text: say.tls(), answer: slots.rule }, log, others],
    'gave-up': [log, retry, network, others],
    loop: [{ text: own.routesBack, answer: slots.yesNo }, log, others],
    'not-responsible': [{ text: own.chosen(s.remote), answer: slots.rule }, log, others],
    protocol: [{ text: own.dialogue, answer: slots.logLines }, log, others],
    unclear: [log, outgoing, network, retry, others, file],
  };
  return numbered(specific[approachOf(matter.incident.cause)]);
}

/** Exim numbers a mail `1kc8ww-0002Pd-Cn`, since 4.97 `1rZ4Rk-00000001JAb-0xyZ` (specification, section 3.4). */
const OF_EXIM = /^[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}$/;

/** The search that finds the mails in the host's log; null without a number. Exim has a tool for it. */
function searchFor(ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  const tool = ids.every((id) => OF_EXIM.test(id)) ? 'exigrep' : 'grep -E';
  return `${tool} '${ids.join('|')}'`;
}
