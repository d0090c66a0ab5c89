import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import { hullOf, type TracedText } from '../../mail/traced-text.ts';
import type { ReturnedMail } from '../bounce.ts';
import { blankDraft, type Draft } from '../draft.ts';
import type { Reply } from '../reply.ts';
import type { LogEvent, LoggedArrival, LoggedAttempt, LoggedEnd, LoggedTry } from './log-event.ts';
import type { LoggedDelivery } from './log-reading.ts';

type Step = LoggedTry | LoggedEnd;

interface Delivery {
  readonly id: TracedText | null;
  readonly first: LoggedTry;
  readonly steps: Step[];
  readonly arrivals: readonly LoggedArrival[];
}

/** One message in the queue; the same id after its removal is another message. */
interface Message {
  readonly arrivals: LoggedArrival[];
  readonly deliveries: Map<string, Delivery>;
}

const last = <T>(list: readonly T[], test: (one: T) => boolean): T | null => list.filter(test).at(-1) ?? null;

const isWaiting = (delivery: Delivery): boolean => delivery.steps.at(-1)?.attempt.outcome === 'deferred';

function addTry(message: Message, step: LoggedTry): void {
  const key = step.recipient?.text.toLowerCase() ?? '';
  const known = message.deliveries.get(key);
  if (known !== undefined) known.steps.push(step);
  else message.deliveries.set(key, { id: step.id, first: step, steps: [step], arrivals: message.arrivals });
}

const keyOf = (event: LogEvent): string => event.id?.text ?? ('key' in event ? (event.key ?? '') : '');

function deliveriesIn(events: readonly LogEvent[]): readonly Delivery[] {
  const all: Message[] = [];
  const queue = new Map<string, Message>();
  const messageOf = (id: string): Message => {
    const known = queue.get(id);
    if (known !== undefined) return known;
    const message: Message = { arrivals: [], deliveries: new Map() };
    queue.set(id, message);
    all.push(message);
    return message;
  };
  for (const event of events) {
    const id = keyOf(event);
    if (event.what === 'removed') queue.delete(id);
    else if (event.what === 'arrival') messageOf(id).arrivals.push(event);
    else if (event.what === 'try') addTry(messageOf(id), event);
    else
      for (const delivery of messageOf(id).deliveries.values())
        if (isWaiting(delivery)) delivery.steps.push(event);
  }
  return all.flatMap((message) => [...message.deliveries.values()]);
}

/** The lines of the message's arrival are all that a log keeps of the mail itself. */
function returnedOf(arrivals: readonly LoggedArrival[]): ReturnedMail | null {
  const messageId = arrivals.find((one) => one.messageId !== null);
  const sender = arrivals.find((one) => one.sender !== null);
  const subject = arrivals.find((one) => one.subject !== null);
  const telling = [messageId, sender, subject].filter((one) => one !== undefined);
  const [first] = telling;
  if (first === undefined) return null;
  return {
    form: 'log',
    span: hullOf(
      first.line.source,
      telling.flatMap((one) => one.line.spans),
    ),
    messageId: messageId?.messageId?.toFact() ?? null,
    date: null,
    from: null,
    to: null,
    subject: subject?.subject?.toFact() ?? null,
    returnPath: sender?.sender?.toFact() ?? null,
    hops: [],
  };
}

/** Where nobody replied and the host gave up at last, the tries before tell why. */
function beforeTheEnd(attempts: readonly LoggedAttempt[]): LoggedAttempt | null {
  const final = attempts.at(-1);
  if (final === undefined || final.contacted || final.outcome !== 'failed') return null;
  return last(attempts.slice(0, -1), (attempt) => attempt.replies.length > 0);
}

/** The receiver's last words, then what the host said when it gave up. */
function repliesOf(attempts: readonly LoggedAttempt[]): readonly Reply[] {
  const final = attempts.at(-1);
  const heard = last(attempts, (attempt) => attempt.replies.some((reply) => reply.author === 'receiver'));
  const before = heard ?? beforeTheEnd(attempts);
  const own = final === undefined || final === before ? [] : final.replies;
  return [...(before?.replies ?? []), ...own];
}

/** The last try's, or of the one before it that has any; a reply without one has not the status of an earlier. */
function toldStatus(steps: readonly Step[]): TracedText | null {
  const final = steps.at(-1);
  const coded = final?.attempt.replies.some(({ code }) => code !== null) === true;
  const telling = coded ? final : last(steps, (step) => step.what === 'try' && step.status !== null);
  return telling?.what === 'try' ? telling.status : null;
}

const KINDS = { failed: 'failed', deferred: 'delayed', delivered: 'delivered' } as const;

function draftOf(dialect: string, { id, first, steps, arrivals }: Delivery): Draft | null {
  const attempts = steps.map((step) => step.attempt);
  const final = steps.at(-1) ?? first;
  // A mail that was delivered at the first try is no bounce.
  if (attempts.every((one) => one.outcome === 'delivered')) return null;
  const contacted = last(attempts, (attempt) => attempt.contacted);
  const status = toldStatus(steps);
  const span = hullOf(
    first.line.source,
    steps.flatMap((step) => step.line.spans),
  );
  return {
    ...blankDraft(dialect, span),
    kind: KINDS[final.attempt.outcome],
    recipient: first.recipient?.toFact() ?? null,
    aliases: first.alias === null ? [] : [first.alias.text.toLowerCase()],
    status: status?.toFact() ?? null,
    diagnostic: final.verdict?.toFact() ?? null,
    replies: repliesOf(attempts),
    remoteHost: contacted?.host ?? null,
    remoteIp: contacted?.ip ?? null,
    reportingMta: first.reportingMta?.toFact() ?? null,
    queueId: id?.toFact() ?? null,
    arrivalDate: arrivals.find((one) => one.at !== null)?.at ?? null,
    lastAttemptDate: contacted?.at ?? null,
    // Without its time a line shows no observed try; what it says counts all the same.
    attempts: attempts.flatMap((attempt) => (attempt.at === null ? [] : [{ ...attempt, at: attempt.at }])),
  };
}

/** Brings the lines of a log together: one delivery a message and recipient, with its tries in their order. */
export function deliveriesOf(
  system: MailSystem | null,
  dialect: string,
  events: readonly LogEvent[],
): readonly LoggedDelivery[] {
  return deliveriesIn(events).flatMap((delivery): LoggedDelivery[] => {
    const draft = draftOf(dialect, delivery);
    const mark = delivery.first.line.toFact();
    return draft === null ? [] : [{ system, mark, draft, returned: returnedOf(delivery.arrivals) }];
  });
}
