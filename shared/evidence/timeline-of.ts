import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import type { Attempts } from './attempts.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { groupBy } from './group-by.ts';
import type { ReceivedAlthoughBounced } from './incident.ts';
import { queuedFor } from './queued-for.ts';
import type { Lane, Timeline, TimelineEvent, TimelineEventKind } from './timeline.ts';

/**
 * The best documented mail's story from its writing to the bounce's arrival, and for each mail that was received although it bounced, both
 * reports. All of it observed but for the end of the tries that a notice announced: tries that a retry model infers
 * have a number, but no moments.
 */
export function timelineOf(
  mails: readonly FailedMail[],
  attempts: ReadonlyMap<string, Attempts>,
  received: readonly ReceivedAlthoughBounced[],
  copies: readonly ReceivedCopy[],
): Timeline {
  const byBounce = new Map(mails.map((mail) => [mail.best.id, mail]));
  const stories = mails.map((mail) => storyOf(mail, attempts.get(mail.best.id)));
  const best = stories.reduce<readonly TimelineEvent[]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
  const bySource = groupBy(received.length === 0 ? [] : copies, ({ source }) => source);
  const paired = received.flatMap((pair) =>
    pairEvents(pair, byBounce.get(pair.bounce), bySource.get(pair.copySource) ?? []),
  );
  const all = [...best, ...paired];
  const once = new Map<string, TimelineEvent>();
  for (const event of all) {
    const key = `${event.kind} ${event.bounce} ${event.at.epoch}`;
    if (!once.has(key)) once.set(key, event);
  }
  return { events: [...once.values()].sort(byTime) };
}

function storyOf(mail: FailedMail, attempts: Attempts | undefined): readonly TimelineEvent[] {
  const forms = formsOf(mail);
  const id = mail.best.id;
  const queued = queuedFor(forms);
  const accepted = queued?.measuredFrom === 'client-date' ? null : (queued?.from ?? firstStamp(forms));
  return [
    ...dated('written', 'author', forms.find(({ returned }) => returned?.date)?.returned?.date, id),
    ...dated('accepted-by-host', 'sending-host', accepted, id),
    ...(attempts?.basis === 'observed' ? attemptEvents(attempts, id) : lastAttempt(forms, id)),
    ...forms
      .filter(({ kind }) => kind === 'delayed')
      .flatMap(({ notice }) => dated('delay-notice', 'sending-host', notice.date, id)),
    ...announcedEnd(forms, id),
    ...bounceEvents(forms, id),
  ];
}

function firstStamp(forms: readonly Bounce[]): Fact<Instant> | null {
  return (
    forms.flatMap(
      ({ returned, arrivalDate }) => returned?.hops.filter(({ at }) => at).at(-1)?.at ?? arrivalDate ?? [],
    )[0] ?? null
  );
}

function attemptEvents(
  attempts: Extract<Attempts, { basis: 'observed' }>,
  bounce: string,
): readonly TimelineEvent[] {
  return attempts.list.map(({ at, outcome, line }) => ({
    kind: `attempt-${outcome}` as const,
    lane: 'receiver',
    at: at.value,
    basis: 'observed',
    fact: line,
    bounce,
  }));
}

function lastAttempt(forms: readonly Bounce[], bounce: string): readonly TimelineEvent[] {
  const stated = forms.find(
    (form) => form.lastAttemptDate !== null && form.kind === 'failed',
  )?.lastAttemptDate;
  return dated('attempt-failed', 'receiver', stated, bounce);
}

/** RFC 3464 section 2.3.9: the last delay notice's word holds. */
function announcedEnd(forms: readonly Bounce[], bounce: string): readonly TimelineEvent[] {
  const ends = forms
    .filter(({ kind }) => kind === 'delayed')
    .flatMap(({ willRetryUntil }) => willRetryUntil ?? [])
    .sort((one, other) => one.value.epoch - other.value.epoch);
  return dated('retry-until', 'sending-host', ends.at(-1), bounce).map((event) => ({
    ...event,
    basis: 'inferred' as const,
  }));
}

/** The notice written by its host, and taken in by the author's mailbox. */
function bounceEvents(forms: readonly Bounce[], bounce: string): readonly TimelineEvent[] {
  const notice = forms.find(({ kind, notice: { date } }) => kind === 'failed' && date !== null)?.notice;
  return [
    ...dated('bounce-written', 'sending-host', notice?.date, bounce),
    ...dated('bounce-received', 'author', notice?.hops.find(({ at }) => at !== null)?.at, bounce),
  ];
}

function pairEvents(
  { bounce, messageId }: ReceivedAlthoughBounced,
  mail: FailedMail | undefined,
  copies: readonly ReceivedCopy[],
): readonly TimelineEvent[] {
  const copy = copies.find((one) => one.messageId?.value.includes(messageId));
  const arrived = copy?.hops.find(({ at }) => at !== null)?.at;
  return [
    ...dated('received-copy', 'mailbox', arrived, bounce),
    ...(mail ? bounceEvents(formsOf(mail), bounce) : []),
  ];
}

function dated(
  kind: TimelineEventKind,
  lane: Lane,
  when: Fact<Instant> | null | undefined,
  bounce: string,
): readonly TimelineEvent[] {
  if (!when) return [];
  return [
    { kind, lane, at: when.value, basis: 'observed', fact: { ...when, value: when.value.raw }, bounce },
  ];
}

/** Equal moments keep the order in which things follow from each other. */
function byTime(one: TimelineEvent, other: TimelineEvent): number {
  return one.at.epoch - other.at.epoch;
}
