import type { Block } from '../../block.ts';
import type { Exhibit, ExhibitLine } from '../../exhibit.ts';
import { rangeLabel } from '../../range-label.ts';
import { breakLines } from '../break-lines.ts';
import type { Row, Tag } from '../layout.ts';
import type { Styled } from '../shaper.ts';
import { linesAsMarks } from '../text-row.ts';
import { after, type Context, tag } from './context.ts';
import { paragraphRows } from './paragraph.ts';

const GUTTER = 34;

/**
 * Verbatim lines with their numbers in a gutter; what they show stands above them, never inside. What is said
 * of the source stands once, above the first of its exhibits.
 * @param previous the exhibit above this one
 */
export function exhibitRows(
  { exhibit }: Extract<Block, { kind: 'exhibit' }>,
  context: Context,
  previous: Exhibit | null,
): readonly Row[] {
  const section = tag('Sect', context.parent);
  const inner: Context = { ...context, parent: section };
  const { gap } = context.type;
  const source = exhibit.source === previous?.source ? [] : sourceRows(exhibit, inner);
  const heading = titleRows(exhibit, inner);
  return [
    ...after(gap.block, source),
    ...after(source.length > 0 ? gap.small : gap.block * 0.55, heading),
    ...exhibit.lines.map((line, i) => lineRow(line, i, exhibit, section, context)),
  ];
}

/** `EX-001  What it shows`. */
const exhibitTitle = (exhibit: Exhibit): string =>
  exhibit.caption === '' ? exhibit.id : `${exhibit.id}  ${exhibit.caption}`;

const hashed = ({ type }: Context) => ({
  ...type.soft,
  size: type.soft.size * 0.84,
  leading: type.soft.leading * 0.84,
});

/** The source's name, and small behind it its hash; when it was taken in stands in the list of sources. */
function sourceRows(exhibit: Exhibit, context: Context): readonly Row[] {
  const { type, words, parent } = context;
  const { labelled } = words.format;
  return paragraphRows(
    [
      { text: `${labelled(words.source, exhibit.sourceName)}  `, style: type.smallStrong },
      { text: labelled(words.ofSource, exhibit.sha256), style: hashed(context) },
    ],
    context,
    tag('P', parent),
  ).map((row) => ({ ...row, keepWithNext: true }));
}

/** Heading of the exhibit with its range behind it, and the range's hash below. */
function titleRows(exhibit: Exhibit, context: Context): readonly Row[] {
  const { type, words, parent } = context;
  const { apart, labelled } = words.format;
  const first = exhibit.lines[0]?.number;
  const last = exhibit.lines.at(-1)?.number;
  const lines = first === undefined || last === undefined ? '' : `${words.lines(first, last)}, `;
  const runs: readonly Styled[] = [{ text: exhibitTitle(exhibit), style: type.smallStrong }];
  const range: readonly Styled[] = [
    {
      text: apart([
        `${lines}${words.bytes(exhibit.start, exhibit.end)}`,
        labelled(rangeLabel(exhibit, words), exhibit.rangeSha256),
      ]),
      style: hashed(context),
    },
  ];
  const rows = [
    ...paragraphRows(runs, context, tag('H3', parent)),
    ...paragraphRows(range, context, tag('P', parent)),
  ];
  const outline = { level: 3, text: exhibitTitle(exhibit) };
  return rows.map((row, i) => ({
    ...row,
    keepWithNext: true,
    height: row.height + (i === rows.length - 1 ? type.gap.small * 0.5 : 0),
    ...(i === 0 ? { outline, anchor: exhibit.id } : {}),
  }));
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
