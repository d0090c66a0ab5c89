import type { Span } from '../../contract/span.ts';
import { exim } from '../../knowledge/mail-systems/exim.ts';
import { hullOf, type TracedText } from '../../mail/traced-text.ts';
import type { ReturnedMail } from '../bounce.ts';
import { blankDraft, type Draft } from '../draft.ts';
import { noAttemptIn } from '../reply/no-attempt.ts';
import type { Reply } from '../reply.ts';
import { attemptOf, verdictOf } from './exim-attempt.ts';
import { beginsEximLine, type EximLine, hasEximId, readEximLine } from './exim-line.ts';
import type { LoggedAttempt } from './log-event.ts';
import { type LoggedDelivery, type LogReading, NO_LOG } from './log-reading.ts';
import { anchorOf } from './log-year.ts';
import { assumedOf } from './syslog-line.ts';
import { reaches, unwrapLines, type Wrapping, wasFull } from './unwrap-lines.ts';

/** `user@example.net <alias@example.net> R=…`: the first word is where the mail went. */
const ADDRESS = /^([^\s<>]{1,320})(?: \([^)\s]{1,320}\))?(?: <([^>\s]{1,320})>)?/;

interface Delivery {
  readonly recipient: TracedText;
  readonly alias: TracedText | null;
  readonly lines: EximLine[];
}

function groupByRecipient(lines: readonly EximLine[]): ReadonlyMap<string, Delivery> {
  const deliveries = new Map<string, Delivery>();
  for (const line of lines) {
    if (line.flag === '<=' || line.flag === 'Completed') continue;
    const match = line.rest.exec(ADDRESS);
    const first = match?.group(1) ?? null;
    if (first === null) continue;
    const recipient = first.text.endsWith(':') ? first.slice(0, -1) : first;
    const key = `${line.id.text} ${recipient.text.toLowerCase()}`;
    const known = deliveries.get(key);
    if (known === undefined)
      deliveries.set(key, { recipient, alias: match?.group(2) ?? null, lines: [line] });
    else known.lines.push(line);
  }
  return deliveries;
}

const SENDER = /^([^\s<>]{1,320})(?=\s)/;
const MESSAGE_ID = /\bid=([^\s]{1,900})/;
const SUBJECT = /\bT="((?:[^"\\]|\\.){0,900})"/;

/** The line of the message's arrival is all that a log keeps of the mail itself. */
function arrivalOf(line: EximLine | undefined): ReturnedMail | null {
  if (line === undefined) return null;
  return {
    form: 'log',
    span: line.line.hull,
    messageId: line.rest.exec(MESSAGE_ID)?.group(1)?.toFact() ?? null,
    date: null,
    from: null,
    to: null,
    subject: line.rest.exec(SUBJECT)?.group(1)?.toFact() ?? null,
    returnPath: line.rest.exec(SENDER)?.group(1)?.toFact() ?? null,
    hops: [],
  };
}

const last = <T>(list: readonly T[], test: (one: T) => boolean): T | null => list.filter(test).at(-1) ?? null;

/** The receiver's last words, then what the host said when it gave up. */
function repliesOf(attempts: readonly LoggedAttempt[]): readonly Reply[] {
  const spoken = last(attempts, (attempt) => attempt.replies.some((reply) => reply.author === 'receiver'));
  const final = attempts.at(-1);
  const own = final === undefined || final === spoken ? [] : final.replies;
  return [...(spoken?.replies ?? []), ...own];
}

const hull = (lines: readonly EximLine[]): Span =>
  hullOf(
    lines[0]?.line.source ?? '',
    lines.flatMap((line) => line.line.spans),
  );

const KINDS = { failed: 'failed', deferred: 'delayed', delivered: 'delivered' } as const;

function draftOf(delivery: Delivery, arrival: EximLine | undefined): Draft | null {
  const attempts = delivery.lines.flatMap((line) => attemptOf(line) ?? []);
  const final = attempts.at(-1);
  const end = delivery.lines.at(-1);
  // A mail that was delivered at the first try is no bounce.
  if (final === undefined || end === undefined || attempts.every((one) => one.outcome === 'delivered'))
    return null;
  const contacted = last(attempts, (attempt) => attempt.contacted);
  const verdict = verdictOf(end);
  return {
    ...blankDraft('exim-log', hull(delivery.lines)),
    kind: KINDS[final.outcome],
    recipient: delivery.recipient.toFact(),
    aliases: delivery.alias === null ? [] : [delivery.alias.text.toLowerCase()],
    diagnostic: verdict?.toFact() ?? null,
    replies: repliesOf(attempts),
    remoteHost: contacted?.host ?? null,
    remoteIp: contacted?.ip ?? null,
    queueId: end.id.toFact(),
    arrivalDate: arrival?.at ?? null,
    lastAttemptDate: contacted?.at ?? null,
    attempts: attempts.flatMap((attempt) => (attempt.at === null ? [] : [{ ...attempt, at: attempt.at }])),
    noAttempt: contacted === null ? (noAttemptIn(verdict)?.toFact() ?? null) : null,
  };
}

/** A try that failed always says why, behind a colon or in brackets; without it the line is not at its end. */
const UNEXPLAINED = /^.{0,200} (?:\*\*|==) (?:(?!: | defer ).){0,300}$/;
/** Wide windows wrap further out than mail programs do. */
const WIDE = 300;

const wrapping: Wrapping = {
  begins: beginsEximLine,
  goesOn: (joined, last, next, width) =>
    wasFull(last, next) ||
    (width <= WIDE &&
      (UNEXPLAINED.test(joined) || (joined.length > last.length && reaches(last, next, width)))),
};

/** Reads the lines of Exim's main log in a text: one delivery a message and recipient, with its attempts. */
export function readEximLog(text: TracedText, taken: number | null): LogReading {
  if (!hasEximId(text.text)) return NO_LOG;
  const anchor = anchorOf(text, taken);
  const lines: EximLine[] = [];
  const others: TracedText[] = [];
  for (const line of unwrapLines(text, wrapping)) {
    const read = readEximLine(line, anchor);
    if (read === null) others.push(line);
    else lines.push(read);
  }
  if (lines.length === 0) return NO_LOG;
  const arrivals = new Map(lines.filter((line) => line.flag === '<=').map((line) => [line.id.text, line]));
  const deliveries = [...groupByRecipient(lines).values()].flatMap((delivery): LoggedDelivery[] => {
    const arrival = arrivals.get(delivery.lines[0]?.id.text ?? '');
    const draft = draftOf(delivery, arrival);
    const mark = delivery.lines[0]?.line.toFact();
    return draft === null || mark === undefined
      ? []
      : [{ system: exim, mark, draft, returned: arrivalOf(arrival) }];
  });
  return { deliveries, assumed: assumedOf(lines), others };
}
