import type { Block } from '../block.ts';
import { skewsOf } from '../skews-of.ts';
import { waysOf } from '../ways-of.ts';
import { type Draft, plain } from './draft.ts';
import { whereItStands } from './where-it-stands.ts';

/** The chains of Received stamps, a table a mail; nothing where no stamp is in the notices. */
export function wayBlocks({ matter, to }: Draft): readonly Block[] {
  const { ways } = matter.words;
  const told = waysOf(matter, to === 'receiver' ? 'left-out' : 'named');
  if (told.length === 0) return [];
  const { headers } = ways;
  const tables = told.map(
    ({ title, count, stamps }): Block => ({
      kind: 'table',
      caption: `${title} · ${count}`,
      columns: [
        { header: headers.number, weight: 0.6, style: 'plain' },
        { header: headers.by, weight: 2.4, style: 'plain' },
        { header: headers.from, weight: 3, style: 'plain' },
        { header: headers.at, weight: 2.6, style: 'plain' },
        { header: headers.delay, weight: 1.8, style: 'plain' },
        { header: headers.trust, weight: 1.4, style: 'plain' },
        { header: headers.source, weight: 1.8, style: 'soft' },
      ],
      rows: stamps.map((stamp, i) => [
        String(i + 1),
        stamp.by,
        stamp.from,
        stamp.at,
        stamp.delay,
        stamp.trustLabel,
        whereItStands(stamp.stamp.spans, matter),
      ]),
    }),
  );
  const skews = skewsOf(matter).map((sentence): Block => ({ kind: 'paragraph', runs: [plain(sentence)] }));
  return [{ kind: 'paragraph', runs: [plain(ways.note)] }, ...tables, ...skews];
}
