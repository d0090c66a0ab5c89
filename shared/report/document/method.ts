import type { Block } from '../block.ts';
import { type Draft, plain } from './draft.ts';

/** How it was made, what was assumed, what was left out; then the sources with their hashes. */
export function methodBlocks({ matter, to, appVersion }: Draft): readonly Block[] {
  const { case: c, words, knowledge, incident } = matter;
  const { method, document, format } = words;
  const zones = incident.timeline.events.map(({ at }) => at.zone);
  const assumed = zones.filter(({ known }) => known === 'assumed').length;
  const given = new Set(zones.flatMap((zone) => (zone.known === 'given' ? zone.name : [])));
  const sentences = [
    method.prepared(appVersion, knowledge.version, format.utc(Date.parse(c.at))),
    method.sources(c.sources.length),
    method.spans,
    method.zones,
    ...(assumed === 0 ? [] : [method.zoneAssumed(assumed)]),
    ...[...given].map((name) => method.zoneGiven(name)),
    method.labels,
    method.confidence,
    method.sample,
    incident.lookups.length === 0 ? method.offline : method.lookedUp,
    to === 'own' ? method.nothingLeftOut : to === 'host' ? method.leftOutHost : method.leftOut,
    method.repeat,
  ];
  const columns = document.sourcesColumns;
  return [
    { kind: 'list', items: sentences.map((sentence) => [plain(sentence)]) },
    {
      kind: 'table',
      caption: document.headings.sources,
      columns: [
        { header: columns.name, weight: 2.4, style: 'plain' },
        { header: columns.bytes, weight: 1, style: 'plain' },
        { header: columns.taken, weight: 2, style: 'plain' },
        { header: columns.sha256, weight: 5, style: 'mono' },
      ],
      rows: c.sources.map((source) => [
        source.name,
        format.number(source.bytes.length),
        format.utc(Date.parse(source.takenAt)),
        source.sha256,
      ]),
    },
  ];
}
