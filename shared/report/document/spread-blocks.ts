import type { Block } from '../block.ts';
import { spreadOf, type ToldTally } from '../spread-of.ts';
import { type Draft, plain } from './draft.ts';

/** Pixels of the text column of an A4 page at 96 to the inch. */
const PAGE_WIDTH = 642;

/** How failures spread over domains, addresses, days and hours; nothing where the mails differ in none of them. */
export function spreadBlocks({ matter }: Draft): readonly Block[] {
  const told = spreadOf(matter, PAGE_WIDTH);
  if (told === null) return [];
  const { spread } = matter.words;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [plain(text)] });
  return [
    ...(told.pattern === null ? [] : [paragraph(told.pattern)]),
    ...(told.picture === null ? [] : [{ kind: 'figure' as const, ...told.picture }]),
    ...inPairs(told.tallies.map((tally) => tallyBlocks(tally, spread))),
  ];
}

type Spread = Draft['matter']['words']['spread'];

function tallyBlocks(
  { by, head, rows, more }: ToldTally,
  { columns, more: moreWords }: Spread,
): readonly Block[] {
  return [
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
    ...(more === 0 ? [] : [{ kind: 'paragraph' as const, runs: [plain(moreWords(more))] }]),
  ];
}

/** Short tables two by two, side by side. */
function inPairs(tables: readonly (readonly Block[])[]): readonly Block[] {
  return tables.flatMap((table, i): readonly Block[] => {
    if (i % 2 === 1) return [];
    const next = tables[i + 1];
    return next === undefined ? table : [{ kind: 'columns', columns: [table, next] }];
  });
}
