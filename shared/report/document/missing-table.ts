import type { Block } from '../block.ts';
import { missingDetail } from '../missing-detail.ts';
import { type Draft, plain } from './draft.ts';

/** What nobody has shown yet, who could, and the exact request. */
export function missingTable({ matter }: Draft): readonly Block[] {
  const { incident, words } = matter;
  const { document, missing, missingLabels } = words;
  if (incident.missing.length === 0) return [{ kind: 'paragraph', runs: [plain(document.nothingMissing)] }];
  const columns = document.missingColumns;
  const { whomNeutral } = missingLabels;
  return [
    {
      kind: 'table',
      caption: document.headings.missing,
      columns: [
        { header: columns.what, weight: 3, style: 'plain' },
        { header: columns.why, weight: 4, style: 'plain' },
        { header: columns.whom, weight: 1.6, style: 'plain' },
        { header: columns.request, weight: 3, style: 'mono' },
      ],
      rows: incident.missing.map((item) => [
        missing[item.code].what(missingDetail(item, matter)),
        missing[item.code].why(missingDetail(item, matter)),
        item.whom === 'receiver'
          ? whomNeutral.receiver(incident.operator?.name ?? null)
          : whomNeutral[item.whom],
        [item.request, item.kept === null ? null : missingLabels.kept(item.kept)]
          .filter((part) => part !== null)
          .join(' · '),
      ]),
    },
  ];
}
