import type { Scene } from '../contract/scene.ts';
import type { TimelineEvent } from '../evidence/timeline.ts';
import type { Fact } from '../intake/fact.ts';
import { mailSystemName } from './gaps.ts';
import type { Matter } from './matter.ts';
import { modelTries } from './model-tries.ts';
import { timelineScene } from './scene.ts';
import { codeWords } from './voices.ts';
import { asWritten, offsetWords, oneAssumed, writtenTime } from './written-time.ts';

/** The timeline for a reader: picture and table from the same events. */
export interface ToldTimeline {
  readonly caption: string;
  readonly scene: Scene;
  /** Said once for all rows: which offset stands for a zone that was not written; null where it is said beside each. */
  readonly zone: string | null;
  readonly rows: readonly {
    /** UTC with the words as written beside it. */
    readonly at: string;
    readonly utc: string;
    /** The same words alone, for a column of their own. */
    readonly written: string;
    readonly lane: string;
    readonly what: string;
    readonly basis: 'observed' | 'inferred';
    readonly basisLabel: string;
    readonly fact: Fact<string>;
  }[];
  /** Tries that a retry rule plans: a table of their own, a row for each mark in the model's box. */
  readonly model: {
    readonly title: string;
    readonly rows: readonly { readonly at: string; readonly what: string; readonly basisLabel: string }[];
  } | null;
}

/** More events than this are no picture: then one mail is drawn, the one that has most. */
const MOST = 48;

/**
 * Null where no event is dated. `withModel`: whether the sending side's retry rule is drawn below. `to` decides between "your host" and neutral names.
 */
export function timelineOf(
  matter: Matter,
  width: number,
  to: 'person' | 'letter',
  withModel = true,
): ToldTimeline | null {
  const { words } = matter;
  const events = shownEvents(matter);
  const first = events[0]?.at.epoch;
  const last = events.at(-1)?.at.epoch;
  if (first === undefined || last === undefined) return null;
  const { format, timeline } = words;
  const lanes = laneNames(matter, to);
  const planned = withModel ? modelTries(matter) : null;
  const label = planned && timeline.modelLabel(planned.atLeast, planned.atMost, planned.system);
  const scene = timelineScene({
    events,
    width,
    lanes,
    format,
    model: planned === null ? null : { name: timeline.model, label: label ?? '', epochs: planned.epochs },
    alt: timeline.alt(events.length, format.minute(first), format.minute(last)),
    labels: labelsOf(matter, events),
  });
  const assumed = oneAssumed(events.map(({ at }) => at));
  return {
    caption: captionOf(matter, events),
    scene,
    zone: assumed === null ? null : words.document.timelineZone(offsetWords(assumed)),
    rows: events.map((event) => ({
      at: writtenTime(event.at, words),
      utc: format.utc(event.at.epoch),
      written: asWritten(event.at, assumed, words),
      lane: lanes[event.lane],
      what: isVerdict(event) ? timeline.events['gave-up'] : timeline.events[event.kind],
      basis: event.basis,
      basisLabel: timeline.basis[event.basis],
      fact: event.fact,
    })),
    model:
      planned === null
        ? null
        : {
            title: label ?? '',
            rows: planned.epochs.map((epoch, i) => ({
              at: format.utc(epoch),
              what: timeline.modelTry(i + 1),
              basisLabel: timeline.modelBasis,
            })),
          },
  };
}

/** A log line without contact: what the sending host decided from memory. */
const isVerdict = ({ kind, lane }: TimelineEvent): boolean =>
  kind.startsWith('attempt-') && lane === 'sending-host';

const mailOf = (matter: Matter, bounce: string | null): string | null =>
  matter.incident.alsoIn.find((also) => also.bounce === bounce)?.sameAs ?? bounce;

/** All events, or those of the mail with most of them. */
function shownEvents(matter: Matter): readonly TimelineEvent[] {
  const { events } = matter.incident.timeline;
  if (events.length <= MOST) return events;
  const main = mailWithMost(matter, events);
  // Never cut within one mail: a gap in the picture says that nothing was recorded.
  return events.filter(({ bounce }) => mailOf(matter, bounce) === main);
}

function mailWithMost(matter: Matter, events: readonly TimelineEvent[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { bounce } of events) {
    const mail = mailOf(matter, bounce);
    counts.set(mail, (counts.get(mail) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function laneNames({ words, incident }: Matter, to: 'person' | 'letter') {
  const { lanes } = words.timeline;
  return {
    author: to === 'person' ? lanes.author : lanes.authorNeutral,
    'sending-host': to === 'person' ? lanes['sending-host'] : lanes['sending-host-neutral'],
    receiver: lanes.receiver(incident.operator?.name ?? null),
    mailbox: lanes.mailbox,
  };
}

function labelsOf(matter: Matter, events: readonly TimelineEvent[]) {
  const { words, lead } = matter;
  const { timeline, format } = words;
  const tries = events.filter(
    (event) => (event.kind === 'attempt-deferred' || event.kind === 'attempt-failed') && !isVerdict(event),
  );
  const copy = events.find(({ kind }) => kind === 'received-copy');
  return {
    tries: tries.length === 0 ? null : timeline.tries(codeWords(lead), tries.length),
    bounce: bounceLabel(matter, events),
    delay: timeline.events['delay-notice'],
    received: copy === undefined ? null : timeline.events['received-copy'],
    gap: (milliseconds: number) => timeline.gap(format.duration(milliseconds)),
  };
}

/** The bounce of the mail with most events, and how long after its start it came. */
function bounceLabel(matter: Matter, events: readonly TimelineEvent[]) {
  const { timeline, format } = matter.words;
  const main = mailWithMost(matter, events);
  const own = events.filter(({ bounce }) => mailOf(matter, bounce) === main);
  const start = own.find(({ kind }) => kind === 'accepted-by-host' || kind === 'written');
  const bounce = own.filter(({ kind }) => kind === 'bounce-written').at(-1);
  if (bounce === undefined) return null;
  const { epoch } = bounce.at;
  const wait = start === undefined ? 0 : epoch - start.at.epoch;
  return {
    epoch,
    text: wait > 0 ? timeline.bounceLater(format.duration(wait)) : timeline.events['bounce-written'],
  };
}

function captionOf(matter: Matter, events: readonly TimelineEvent[]): string {
  const { words } = matter;
  const { timeline, format } = words;
  const mails = new Set(events.flatMap((event) => mailOf(matter, event.bounce) ?? [])).size;
  const first = events[0]?.at.epoch ?? 0;
  const days = format.dates(first, events.at(-1)?.at.epoch ?? first);
  return timeline.caption(Math.max(mails, 1), days, triesWords(matter));
}

/** How many tries there were, and whether anyone saw them. */
export function triesWords({ incident, words }: Matter): string {
  const { timeline } = words;
  const all = [...incident.attempts.values()];
  const observed = all.reduce(
    (sum, a) => sum + (a.basis === 'observed' ? a.list.filter(({ contacted }) => contacted).length : 0),
    0,
  );
  if (observed > 0) return timeline.triesObserved(observed);
  for (const attempts of all) {
    if (attempts.basis === 'inferred')
      return timeline.triesInferred(attempts.atLeast, attempts.atMost, mailSystemName(attempts.model));
  }
  return all.some((a) => a.basis === 'none') ? timeline.triesNone : timeline.triesUnknown;
}
