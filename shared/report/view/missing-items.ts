import type { EvidenceCode } from '../../contract/evidence-code.ts';
import type { IncidentView } from '../../contract/incident-view.ts';
import type { Matter } from '../matter.ts';
import { missingDetail } from '../missing-detail.ts';

/** What nobody has shown yet, in words, for the window's list. */
export function missingItems(matter: Matter): IncidentView['missing'] {
  const { incident, words } = matter;
  const { whom, kept } = words.missingLabels;
  return incident.missing.map((item) => ({
    code: item.code,
    answer: answerTo(item.code),
    what: words.missing[item.code].what(missingDetail(item, matter)),
    why: words.missing[item.code].why(missingDetail(item, matter)),
    whom: item.whom,
    whomLabel: item.whom === 'receiver' ? whom.receiver(incident.operator?.name ?? null) : whom[item.whom],
    request: item.request,
    kept: item.kept === null ? null : kept(item.kept),
  }));
}

/** A log, an address, a notice and a copy are bytes: the person adds the file, a word would not do. */
function answerTo(code: EvidenceCode): IncidentView['missing'][number]['answer'] {
  switch (code) {
    case 'full-notice':
    case 'returned-headers':
    case 'received-copies':
    case 'log-lines':
    case 'sending-ip':
      return null;
    case 'shared-or-dedicated':
      return 'shared';
    case 'fresh-test':
      return 'test';
    default:
      return 'words';
  }
}
