import type { Block } from '../block.ts';
import { spreadOf } from '../spread-of.ts';
import { type Draft, plain } from './draft.ts';

/** Pixels of the text column of an A4 page at 96 to the inch. */
const PAGE_WIDTH = 642;

/** How failures spread over domains, addresses, days and hours; nothing where the mails differ in none of them. */
export function spreadBlocks({ matter }: Draft): readonly Block[] {
  const told = spreadOf(matter, PAGE_WIDTH);
  if (told === null) return [];
  const { spread } = matter.words;
  const { columns } = spread;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [plain(text)] });
  return [
    ...(told.pattern === null ? [] : [paragraph(told.pattern)]),
    ...(told.picture === null ? [] : [{ kind: 'figure' as const, ...told.picture }]),
    ...told.tallies.flatMap(({ by, head, rows, more }): readonly Block[] => [
      {
        kind: 'table',
        caption: by,
        columns: [
          { header: head, weight: 3, style: 'plain' },
          { header: columns.failed, weight: 1, style: 'plain' },
          { header: columns.arrived, weight: 1, style: 'plain' },
          { header: columns.share, weight: 3, style: 'plain' },
        ],
        rows: rows.map(({ name, failed, arrived, share }) => [name, failed, arrived, share]),
      },
      ...(more === 0 ? [] : [paragraph(spread.more(more))]),
    ]),
  ];
}
