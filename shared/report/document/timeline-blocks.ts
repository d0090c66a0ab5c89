import type { Block } from '../block.ts';
import { timelineOf } from '../timeline-of.ts';
import { withoutAlike } from './alike-columns.ts';
import type { Draft } from './draft.ts';
import { TABLES } from './terms.ts';
import { whereItStands } from './where-it-stands.ts';

/** Pixels of the text column of an A4 page at 96 to the inch. */
const PAGE_WIDTH = 642;

/** The picture and the table with the same rows. */
export function timelineBlocks({ matter, to }: Draft): readonly Block[] {
  // The rule of the sending host is nothing that the receiver could look up.
  const told = timelineOf(matter, PAGE_WIDTH, 'letter', to !== 'receiver');
  const { document, format, timeline } = matter.words;
  if (told === null)
    return [{ kind: 'paragraph', runs: [{ text: matter.words.findings.windowUnknown, style: 'plain' }] }];
  const { headers } = timeline;
  const said = [document.timelineCaption(TABLES.timeline), told.zone];
  return [
    { kind: 'figure', scene: told.scene, caption: told.caption },
    withoutAlike(
      {
        kind: 'table',
        caption: format.apart(said.filter((part) => part !== null)),
        columns: [
          { header: headers.at, weight: 2.5, style: 'plain' },
          { header: headers.written, weight: 3, style: 'soft' },
          { header: headers.lane, weight: 2, style: 'plain' },
          { header: headers.what, weight: 2, style: 'plain' },
          { header: headers.basis, weight: 1.5, style: 'plain' },
          { header: headers.source, weight: 2.5, style: 'soft' },
        ],
        rows: told.rows.map((row) => [
          row.utc,
          row.written,
          row.lane,
          row.what,
          row.basisLabel,
          whereItStands(row.fact.spans, matter),
        ]),
      },
      [BASIS],
      format,
    ),
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

/** The place of the column that is most often the same in every row. */
const BASIS = 4;
