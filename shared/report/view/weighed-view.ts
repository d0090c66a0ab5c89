import type { IncidentView } from '../../contract/incident-view.ts';
import type { Span } from '../../contract/span.ts';
import { explanationsOf } from '../explanations.ts';
import { findingsOf } from '../findings.ts';
import type { Matter } from '../matter.ts';
import { shownFact } from '../shown-fact.ts';

/** Explanations weighed, for the window: each fact leads to the bytes of the finding that shows it. */
export function weighedView(matter: Matter): IncidentView['weighed'] {
  const { words, incident } = matter;
  const { explanations } = words;
  const weighed = explanationsOf(matter);
  const about = { ip: incident.sendingIp?.value ?? null, operator: incident.operator?.name ?? null };
  const spans = weighed.length === 0 ? new Map<string, readonly Span[]>() : spansByTopic(matter);
  const shown = (points: (typeof weighed)[number]['for']) =>
    points.map(({ code, topic }) => {
      const sentence = explanations.points[code];
      return shownFact({ value: sentence, spans: spans.get(topic) ?? [], decoding: [] }, sentence);
    });
  return {
    title: explanations.heading,
    labels: explanations.columns,
    none: explanations.none,
    list: weighed.map((one) => ({
      code: one.code,
      title: explanations.titles[one.code],
      for: shown(one.for),
      against: shown(one.against),
      decides: explanations.decides[one.code](about),
    })),
  };
}

function spansByTopic(matter: Matter): ReadonlyMap<string, readonly Span[]> {
  const byTopic = new Map<string, readonly Span[]>();
  for (const { topic, spans } of findingsOf(matter)) if (!byTopic.has(topic)) byTopic.set(topic, spans);
  return byTopic;
}
