import type { Approach } from '../../contract/approach.ts';
import { approachOf } from '../approach-of.ts';
import type { Block, Essential, Run } from '../block.ts';
import { idFacts } from '../findings/ids.ts';
import { intervalWords } from '../interval-words.ts';
import { operatorNowOf } from '../operator-now.ts';
import { codeWords, hostsStatus, receiverReply } from '../voices.ts';
import { type Draft, mono, plain, reference, softly, strong } from './draft.ts';

type Row = Extract<Block, { kind: 'terms' }>['rows'][number];

/** The facts of page 1, each with where it is shown. */
export function termRows(draft: Draft): readonly Row[] {
  const rows = [
    sendingAddress(draft),
    ...recipient(draft),
    answer(draft),
    ...whoseWords(draft),
    when(draft),
    ...howOften(draft),
  ];
  if (draft.to === 'host' || draft.to === 'own') rows.push(...queueIds(draft));
  return [...rows, ...lookedUp(draft)];
}

/** Whether the reader is the one who answered: an operator that took the mail over since did not. */
const answeredBy = ({ to, matter }: Draft): boolean => to === 'receiver' && operatorNowOf(matter) === null;

const row = (term: string, runs: readonly Run[], refer: string, essential?: Essential): Row => ({
  term,
  runs: [...runs, ...softly(refer)],
  ...(essential === undefined ? {} : { essential }),
});

function sendingAddress(draft: Draft): Row {
  const { incident, lead, words } = draft.matter;
  const { document, format } = words;
  const ip = incident.sendingIp;
  const term = document.terms.sendingAddress;
  const refer = reference(draft, 'sending-ip');
  const server = incident.sendingHost ?? lead.bounce.reportingMta?.value ?? null;
  const host = server === null ? '' : document.server(server);
  const essential = { of: 'address', least: ip?.value ?? document.notInNotices } as const;
  if (ip === null) {
    return row(term, [plain(format.apart([document.notInNotices, host].filter(Boolean)))], refer, essential);
  }
  const notes = [host, ip.confidence === 'high' ? '' : document.confidence[ip.confidence]].filter(Boolean);
  return row(
    term,
    [strong(ip.value), ...(notes.length === 0 ? [] : [plain(`, ${notes.join(', ')}`)])],
    refer,
    essential,
  );
}

/** Answers about a mailbox: without its name nobody can look it up. */
const OF_A_MAILBOX: ReadonlySet<Approach> = new Set(['no-such-mailbox', 'mailbox-full']);

/** As many recipients as fit into two lines. */
const RECIPIENTS = 3;

function recipient(draft: Draft): readonly Row[] {
  const { mails, incident, words } = draft.matter;
  if (!OF_A_MAILBOX.has(approachOf(incident.cause))) return [];
  const named = [...new Set(mails.flatMap(({ bounce }) => bounce.recipient?.value ?? []))];
  if (named.length === 0) return [];
  const shown = named.slice(0, RECIPIENTS).join(', ') + (named.length > RECIPIENTS ? ' …' : '');
  const { recipient: term, inFull } = words.turning;
  const replaced = draft.redaction.removed.some(({ value }) => shown.includes(value));
  const note: readonly Run[] = replaced ? [plain(` (${inFull})`)] : [];
  return [row(term, [mono(shown), ...note], '')];
}

function answer(draft: Draft): Row {
  const { incident, lead, words } = draft.matter;
  const { document } = words;
  const reply = receiverReply(lead);
  const term = answeredBy(draft)
    ? document.terms.yourAnswer
    : document.terms.theirAnswer(incident.operator?.name ?? null);
  const run = reply === null ? plain(document.noReply) : mono(reply.text.value);
  return row(term, [run], reference(draft, 'reply'), { of: 'answer', least: leastAnswer(draft) });
}

/** The codes of an answer, by which its sender finds it again: `421 AUP#CXCNCT`. */
function leastAnswer({ matter }: Draft): string {
  const { lead, words } = matter;
  const code = lead.diagnosis.replyCode?.value ?? codeWords(lead);
  const token = lead.diagnosis.token?.value ?? lead.bounce.status?.value ?? null;
  const codes = [...new Set([code, token].filter((known) => known !== null))];
  return codes.length === 0 ? words.document.noReply : codes.join(' ');
}

/** Nothing where the receiver alone spoke: the row above is headed with whose answer it is. */
function whoseWords(draft: Draft): readonly Row[] {
  const { incident, lead, words } = draft.matter;
  const { document, findings } = words;
  const operator = incident.operator?.name ?? null;
  const { replies } = lead.bounce;
  const status = hostsStatus(lead);
  const hosts = replies
    .filter(({ author }) => author === 'sender-host')
    .map(({ text }) => document.quoted(text.value.replace(/^[:\s]{1,8}/, '')));
  if (status !== null) hosts.push(document.statusWord(status.value));
  const refer = reference(draft, 'whose-words');
  const term = document.terms.whoseWords;
  if (receiverReply(lead) === null) {
    return [row(term, [plain(hosts.length === 0 ? findings.whoseUnknown : findings.allHosts)], refer)];
  }
  if (hosts.length === 0) return [];
  const sentence = answeredBy(draft)
    ? document.answerIsYours(hosts)
    : document.answerIsTheirs(operator, hosts, draft.to === 'host');
  return [row(term, [plain(sentence)], refer)];
}

function when(draft: Draft): Row {
  const { incident, words } = draft.matter;
  const { document, format } = words;
  const term = document.terms.when;
  const refer = reference(draft, 'window');
  if (incident.window === null) {
    return row(term, [plain(document.notInNotices)], refer, { of: 'times', least: document.notInNotices });
  }
  const { first, last } = incident.window;
  const range = document.fromTo(format.minute(first.epoch), format.minute(last.epoch));
  const every = document.everyAttempt(TABLES.timeline);
  return row(term, [plain(range), { text: `(${every})`, style: 'soft' }], refer, {
    of: 'times',
    least: range,
  });
}

/** Numbers of the two tables that page 1 points to. */
export const TABLES = { timeline: 1, mails: 2 } as const;

/** Nothing where no mail is final, as with a complaint or a delay: “0 of 0” says nothing. */
function howOften(draft: Draft): readonly Row[] {
  const { incident, words } = draft.matter;
  const { document, format } = words;
  const { failed, of } = incident.rate;
  if (of === 0) return [];
  const interval = intervalWords(incident.rate, words);
  const text = document.howOften(failed, of, interval);
  return [
    row(
      document.terms.howOften,
      // That one mail makes no percentage goes without saying.
      [plain(interval === null && of > 1 ? format.apart([text, document.tooFew]) : text)],
      reference(draft, 'scale'),
    ),
  ];
}

/** As many numbers as fit into two lines. */
const IDS = 4;

function queueIds(draft: Draft): readonly Row[] {
  const ids = idFacts(draft.matter, ({ bounce }) => bounce.queueId).map(({ value }) => value);
  if (ids.length === 0) return [];
  const more = ids.length > IDS ? ' …' : '';
  const { terms } = draft.matter.words.document;
  const term = draft.to === 'host' ? terms.yourQueueIds : terms.queueIds;
  return [row(term, [mono(ids.slice(0, IDS).join(', ') + more)], reference(draft, 'queue-id'))];
}

/** Letters in which a list or a record is spoken of: a reader wants to know whether anyone has looked. */
const OF_THE_DNS: ReadonlySet<Approach> = new Set(['listing', 'identity', 'reverse-name', 'no-such-domain']);

function lookedUp(draft: Draft): readonly Row[] {
  const { incident, words } = draft.matter;
  const { document, format } = words;
  const moments = incident.lookups.map(({ at }) => at).sort();
  const [first] = moments;
  const term = document.terms.lookedUp;
  if (first === undefined) {
    // The method says it of every pack.
    return OF_THE_DNS.has(approachOf(incident.cause))
      ? [row(term, [plain(document.nothingLookedUp)], '')]
      : [];
  }
  const asked = document.lookedUp(moments.length, format.minute(Date.parse(first)));
  return [row(term, [plain(asked)], reference(draft, 'dns-listed') || reference(draft, 'dns-name'))];
}
