import type { Block } from '../block.ts';
import { timelineOf } from '../timeline-of.ts';
import type { Draft } from './draft.ts';
import { TABLES } from './terms.ts';
import { whereItStands } from './where-it-stands.ts';

/** Pixels of the text column of an A4 page at 96 to the inch. */
const PAGE_WIDTH = 642;

/** The picture and the table with the same rows. */
export function timelineBlocks({ matter, to }: Draft): readonly Block[] {
  // The rule of the sending host is nothing that the receiver could look up.
  const told = timelineOf(matter, PAGE_WIDTH, 'letter', to !== 'receiver');
  const { document, timeline } = matter.words;
  if (told === null)
    return [{ kind: 'paragraph', runs: [{ text: matter.words.findings.windowUnknown, style: 'plain' }] }];
  const { headers } = timeline;
  const bases = new Set(told.rows.map(({ basisLabel }) => basisLabel));
  const [basis] = bases;
  // What is the same for every row is said once, above it.
  const alike = bases.size === 1 && basis !== undefined;
  const said = [
    document.timelineCaption(TABLES.timeline),
    told.zone,
    alike ? `${headers.basis}: ${basis}` : null,
  ];
  return [
    { kind: 'figure', scene: told.scene, caption: told.caption },
    {
      kind: 'table',
      caption: said.filter((part) => part !== null).join('; '),
      columns: [
        { header: headers.at, weight: 2.5, style: 'plain' },
        { header: headers.written, weight: 3, style: 'soft' },
        { header: headers.lane, weight: 2, style: 'plain' },
        { header: headers.what, weight: 2, style: 'plain' },
        ...(alike ? [] : [{ header: headers.basis, weight: 1.5, style: 'plain' as const }]),
        { header: headers.source, weight: 2.5, style: 'soft' },
      ],
      rows: told.rows.map((row) => [
        row.utc,
        row.written,
        row.lane,
        row.what,
        ...(alike ? [] : [row.basisLabel]),
        whereItStands(row.fact.spans, matter),
      ]),
    },
    ...(told.model === null
      ? []
      : [
          {
            kind: 'table' as const,
            caption: told.model.title,
            columns: [
              { header: headers.at, weight: 3, style: 'plain' as const },
              { header: headers.what, weight: 3, style: 'plain' as const },
              { header: headers.basis, weight: 2, style: 'soft' as const },
            ],
            rows: told.model.rows.map(({ at, what, basisLabel }) => [at, what, basisLabel]),
          },
        ]),
  ];
}
