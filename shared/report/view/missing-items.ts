import type { IncidentView } from '../../contract/incident-view.ts';
import type { Matter } from '../matter.ts';
import { missingDetail } from '../missing-detail.ts';

/** What nobody has shown yet, in words, for the window's list. */
export function missingItems(matter: Matter): IncidentView['missing'] {
  const { incident, words } = matter;
  const { whom, kept } = words.missingLabels;
  return incident.missing.map((item) => ({
    what: words.missing[item.code].what(missingDetail(item, matter)),
    why: words.missing[item.code].why(missingDetail(item, matter)),
    whom: item.whom,
    whomLabel: item.whom === 'receiver' ? whom.receiver(incident.operator?.name ?? null) : whom[item.whom],
    request: item.request,
    kept: item.kept === null ? null : kept(item.kept),
  }));
}
