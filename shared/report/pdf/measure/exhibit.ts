import type { Block } from '../../block.ts';
import type { Exhibit, ExhibitLine } from '../../exhibit.ts';
import { utcTime } from '../../utc-time.ts';
import { breakLines } from '../break-lines.ts';
import type { Row, Tag } from '../layout.ts';
import { linesAsMarks } from '../text-row.ts';
import { type Context, tag } from './context.ts';
import { headingRows } from './heading.ts';
import { paragraphRows } from './paragraph.ts';

const GUTTER = 34;

/** Verbatim lines with their numbers in a gutter; what they show stands above them, never inside. */
export function exhibitRows(
  { exhibit }: Extract<Block, { kind: 'exhibit' }>,
  context: Context,
): readonly Row[] {
  const section = tag('Sect', context.parent);
  const inner: Context = { ...context, parent: section };
  const heading = headingRows({ kind: 'heading', level: 3, text: exhibitTitle(exhibit) }, inner);
  const origin = paragraphRows(
    [{ text: originOf(exhibit, context), style: context.type.soft }],
    inner,
    tag('P', section),
  ).map((row, i, all) => ({
    ...row,
    keepWithNext: true,
    height: row.height + (i === all.length - 1 ? context.type.gap.small : 0),
  }));
  return [
    ...heading,
    ...origin,
    ...exhibit.lines.map((line, i) => lineRow(line, i, exhibit, section, context)),
  ];
}

/** `EX-001  What it shows`. */
export const exhibitTitle = (exhibit: Exhibit): string =>
  exhibit.caption === '' ? exhibit.id : `${exhibit.id}  ${exhibit.caption}`;

function originOf(exhibit: Exhibit, { words }: Context): string {
  const first = exhibit.lines[0]?.number;
  const last = exhibit.lines.at(-1)?.number;
  const lines = first === undefined || last === undefined ? '' : `${words.lines(first, last)}, `;
  return [
    `${words.source}: ${exhibit.sourceName}, ${lines}${words.bytes(exhibit.start, exhibit.end)}; ${words.takenIn(utcTime(exhibit.takenAt))}`,
    `${words.ofSource}: ${exhibit.sha256}`,
    `${words.ofRange}: ${exhibit.rangeSha256}`,
  ].join('\n');
}

/** A short exhibit is not broken; a long one has three lines at least on each of its pages. */
const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (count <= 12 || index < 2 || index >= count - 3);

function lineRow(line: ExhibitLine, index: number, exhibit: Exhibit, section: Tag, context: Context): Row {
  const { type, shaper, x, width } = context;
  const element = tag('P', section);
  const numberStyle = { ...type.monoSmall, ink: 'soft' as const };
  const number = breakLines([{ text: `${line.number} `, style: numberStyle }], GUTTER, shaper, 0);
  const text = breakLines(
    [{ text: line.text, style: type.monoSmall }],
    width - GUTTER,
    shaper,
    type.monoSmall.leading,
  );
  const shift = GUTTER - 9 - (number[0]?.width ?? 0);
  const set = linesAsMarks(text, x + GUTTER, 0, element);
  return {
    height: set.height,
    before: 0,
    keepWithNext: staysWithNext(index, exhibit.lines.length),
    marks: [
      ...linesAsMarks(number, x + shift, 0, element).marks,
      ...set.marks,
      {
        kind: 'rule',
        from: [x + GUTTER - 5, 0],
        to: [x + GUTTER - 5, set.height],
        width: 0.6,
        ink: 'line',
      },
    ],
    tags: [element],
  };
}
