import type { Source } from '../../intake/source.ts';
import type { Block } from '../block.ts';
import { type Draft, plain } from './draft.ts';

/** Rows of hashes that anybody still reads; evidence.txt has all. */
const SHOWN = 60;

/** The sources with their hashes; of many, those first that the exhibits are from. */
export function sourceBlocks({ matter, exhibits }: Draft): readonly Block[] {
  const { document, format } = matter.words;
  const columns = document.sourcesColumns;
  const { sources } = matter.case;
  const shown = mostShown(sources, new Set(exhibits.map(({ source }) => source)));
  const times = new Set(sources.map(({ takenAt }) => format.utc(Date.parse(takenAt))));
  const [time] = times;
  // Files that came in together have one time: said once, it leaves the hashes their room.
  const together = times.size === 1 && time !== undefined;
  return [
    {
      kind: 'table',
      caption: together ? document.sourcesTaken(time) : document.headings.sources,
      columns: [
        { header: columns.name, weight: 2.4, style: 'plain' },
        { header: columns.bytes, weight: 1, style: 'plain' },
        ...(together ? [] : [{ header: columns.taken, weight: 2, style: 'plain' as const }]),
        { header: columns.sha256, weight: 5, style: 'mono' },
      ],
      rows: shown.map(({ name, bytes, takenAt, sha256 }) => [
        name,
        format.number(bytes.length),
        ...(together ? [] : [format.utc(Date.parse(takenAt))]),
        sha256,
      ]),
    },
    ...(shown.length === sources.length
      ? []
      : [{ kind: 'paragraph' as const, runs: [plain(document.sourcesShown(shown.length, sources.length))] }]),
  ];
}

/** In the order of the sources, each exhibit's own among them. */
function mostShown(sources: readonly Source[], exhibited: ReadonlySet<string>): readonly Source[] {
  if (sources.length <= SHOWN) return sources;
  const kept = sources.filter(({ id }) => exhibited.has(id));
  const rest = sources.filter(({ id }) => !exhibited.has(id)).slice(0, Math.max(0, SHOWN - kept.length));
  const chosen = new Set([...kept, ...rest]);
  return sources.filter((source) => chosen.has(source));
}
