import type { CaseView, Outcome } from '../../contract/case-view.ts';
import type { Language } from '../../contract/language-code.ts';
import type { Case } from '../../evidence/case.ts';
import type { Incident } from '../../evidence/incident.ts';
import type { Source } from '../../intake/source.ts';
import type { Sentences } from '../../language/sentences.ts';
import { speak } from '../../language/speak.ts';
import type { Reading } from '../../notice/reading.ts';
import { outcomeOfKind } from '../outcome-of.ts';
import { asideItems } from './aside-items.ts';
import { sourceItem } from './source-item.ts';

/** The left pane of the window: incidents, what needs a look, what was received, sources. */
export function caseView(c: Case, revision: number, language: Language): CaseView {
  const words = speak(language);
  const sources = new Map(c.sources.map((source) => [source.id, source]));
  const kinds = new Map(c.readings.flatMap(({ bounces }) => bounces).map((b) => [b.id, b.kind]));
  const followed = new Set(c.incidents.flatMap(({ alsoIn }) => alsoIn.map(({ bounce }) => bounce)));
  // A delay that a final notice followed is history and part of that incident.
  const waiting = (reading: Reading): boolean =>
    reading.bounces.length > 0 &&
    reading.bounces.every(({ kind, id }) => kind === 'delayed' && !followed.has(id));
  const inIncident = new Set([...followed, ...c.incidents.flatMap(({ bounces }) => bounces)]);
  const looks = c.readings.flatMap((reading) => lookItems(reading, sources, waiting, inIncident, words));
  return {
    revision,
    incidents: c.incidents.map((incident) => incidentItem(incident, kinds, words)),
    needsALook: looks.filter(({ source }) => !c.ignored.has(source)),
    aside: asideItems(c, looks, words),
    statements: c.statements,
    received: c.incidents.flatMap((incident) => receivedItems(c, incident, sources, words)),
    sources: c.sources.map((source) => sourceItem(c, source, words)),
  };
}

type Kinds = ReadonlyMap<string, Parameters<typeof outcomeOfKind>[0]>;
type Sources = ReadonlyMap<string, Source>;

function incidentItem(incident: Incident, kinds: Kinds, words: Sentences): CaseView['incidents'][number] {
  const outcomes = incident.bounces.map((id) => outcomeOfKind(kinds.get(id) ?? 'failed'));
  const { window } = incident;
  return {
    id: incident.id,
    title: words.story.incidentTitle(incident.operator?.name ?? null, words.causes[incident.cause].title),
    detail: words.story.incidentDetail(
      incident.bounces.length,
      incident.senderDomains.length,
      window === null ? null : words.format.days(window.first.epoch, window.last.epoch),
    ),
    outcome: outcomes.includes('failed') ? 'failed' : (outcomes[0] ?? 'unread'),
  };
}

function lookItems(
  reading: Reading,
  sources: Sources,
  waiting: (reading: Reading) => boolean,
  inIncident: ReadonlySet<string>,
  words: Sentences,
): CaseView['needsALook'] {
  const source = sources.get(reading.source);
  if (source === undefined) return [];
  // A received copy is no bounce, and is where it should be: among the received mails.
  const problems = reading.problems.filter(
    ({ code }) => code !== 'not-a-bounce' || reading.received.length === 0,
  );
  const item = (code: CaseView['needsALook'][number]['code'], detail: string, outcome: Outcome) => ({
    source: source.id,
    name: source.name,
    title: words.problems[code].title,
    code,
    message: words.problems[code].message(detail),
    next: words.problems[code].next,
    outcome,
  });
  return [
    ...unfailed(reading, inIncident).map((code) => item(code, '', outcomeOfKind(code))),
    ...(waiting(reading) ? [item('delay-notice', '', 'delayed')] : []),
    ...problems.map(({ code, detail }) => item(code, detail, 'unread')),
  ];
}

/** Notices that tell of no failure: nothing to do, but said, so that no input goes by in silence. */
function unfailed(reading: Reading, inIncident: ReadonlySet<string>) {
  const codes = reading.bounces
    .filter(({ id }) => !inIncident.has(id))
    .flatMap(({ kind }) => UNFAILED[kind] ?? []);
  return [...new Set(codes)];
}

const UNFAILED = {
  failed: null,
  delayed: null,
  delivered: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
  // A complaint is an incident of its own: a recipient objected, and somebody has to act.
  complaint: null,
  autoreply: 'autoreply',
} as const;

function receivedItems(
  c: Case,
  incident: Incident,
  sources: Sources,
  words: Sentences,
): CaseView['received'] {
  return incident.received.flatMap(({ bounce, copySource }) => {
    const copy = sources.get(copySource);
    if (copy === undefined) return [];
    const reading = c.readings.find(({ source }) => source === copySource);
    const arrived = reading?.received.flatMap(({ hops, date }) => hops[0]?.at ?? date ?? [])[0];
    const bounced = sources.get(bounce.slice(0, bounce.lastIndexOf('/')));
    return [
      {
        source: copySource,
        title: words.story.receivedTitle(
          arrived === undefined ? null : words.format.minute(arrived.value.epoch),
        ),
        detail: words.story.receivedPair(bounced?.name ?? bounce, copy.name),
      },
    ];
  });
}
