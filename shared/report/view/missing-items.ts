import type { IncidentView } from '../../contract/incident-view.ts';
import type { Matter } from '../matter.ts';

/** What nobody has shown yet, in words, for the window's list. */
export function missingItems({ incident, words }: Matter): IncidentView['missing'] {
  const { whom, kept } = words.missingLabels;
  return incident.missing.map((item) => ({
    what: words.missing[item.code].what(item.detail),
    why: words.missing[item.code].why(item.detail),
    whom: item.whom,
    whomLabel: item.whom === 'receiver' ? whom.receiver(incident.operator?.name ?? null) : whom[item.whom],
    request: item.request,
    kept: item.kept === null ? null : kept(item.kept),
  }));
}
