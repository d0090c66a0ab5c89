import { speak } from '../../language/speak.ts';
import type { Block } from '../block.ts';
import { type Draft, plain } from './draft.ts';
import { sourceBlocks } from './source-blocks.ts';

/** How it was made, what was assumed, what was left out; then the sources with their hashes. */
export function methodBlocks(draft: Draft): readonly Block[] {
  const { matter, to, appVersion, redaction } = draft;
  const say = speak(matter.language).redaction;
  const { case: c, words, knowledge, incident } = matter;
  const { method, format } = words;
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
    ...(redaction.removed.length === 0 ? [] : [say.method]),
    ...redaction.profile.overrides.map(({ locked, reason }) => say.override(locked, reason)),
    method.repeat,
  ];
  return [{ kind: 'list', items: sentences.map((sentence) => [plain(sentence)]) }, ...sourceBlocks(draft)];
}
