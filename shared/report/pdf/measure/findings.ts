import type { Block } from '../../block.ts';
import type { Finding } from '../../finding.ts';
import type { Mark, Row, Tag } from '../layout.ts';
import type { Styled } from '../shaper.ts';
import type { TextStyle, Type } from '../theme.ts';
import { after, type Context, tag } from './context.ts';
import { type Column, columnsOf, gridRow } from './grid.ts';
import { tableBody } from './table.ts';

/** How far a label's text stands from the left of its box. */
const PAD = 4;

/** How sure a sentence is shows in the weight of its box: dark, ruled, pale, faint; the word says it too. */
const BOXES = {
  FACT: { filled: true, ink: 'soft', text: 'paper' },
  INFERENCE: { filled: false, ink: 'soft', text: 'ink' },
  STATEMENT: { filled: true, ink: 'pill', text: 'ink' },
  UNKNOWN: { filled: false, ink: 'line', text: 'ink' },
} as const;

function labelMarks(finding: Finding, column: Column, element: Tag, context: Context): readonly Mark[] {
  const { type, shaper, words } = context;
  const text = words.labels[finding.label];
  const { face, size } = type.label;
  const top = type.gap.cell;
  const height = type.label.leading + 1.6;
  const x = context.x + column.x;
  const box = BOXES[finding.label];
  return [
    {
      kind: 'panel',
      x,
      y: top,
      width: shaper.width(text, face, size) + PAD * 2,
      height,
      filled: box.filled,
      ink: box.ink,
    },
    {
      kind: 'text',
      x: x + PAD,
      y: top + height * 0.71,
      text,
      face,
      size,
      ink: box.text,
      tag: element,
      language: null,
      actual: null,
      top,
      bottom: top + height,
    },
  ];
}

const confidenceStyle = (type: Type): TextStyle => ({ ...type.soft, size: type.label.size + 0.5 });

function labelCell(finding: Finding, column: Column, element: Tag, context: Context) {
  const { type, words } = context;
  const confidence = finding.confidence === null ? '' : words.confidence[finding.confidence];
  const runs: readonly Styled[] = [
    {
      text: `\n${confidence}`,
      style: confidenceStyle(type),
    },
  ];
  return { column, runs, element, marks: labelMarks(finding, column, element, context) };
}

function findingRow(finding: Finding, columns: readonly Column[], table: Tag, context: Context): Row {
  const { type } = context;
  const [number, statement, kind, exhibits] = columns;
  const line = tag('TR', table);
  if (!number || !statement || !kind || !exhibits) return gridRow([], context, type.gap.cell);
  const basis = finding.basis === '' ? [] : [{ text: `  ${finding.basis}`, style: type.soft }];
  return gridRow(
    [
      {
        column: number,
        runs: [{ text: finding.id, style: type.smallStrong }],
        element: tag('TH', line, { scope: 'Row' }),
      },
      {
        column: statement,
        runs: [{ text: finding.sentence, style: type.small }, ...basis],
        element: tag('TD', line),
      },
      labelCell(finding, kind, tag('TD', line), context),
      {
        column: exhibits,
        runs: [{ text: finding.exhibits.join(', '), style: type.soft }],
        element: tag('TD', line),
      },
    ],
    context,
    type.gap.cell,
  );
}

const GAP = 10;

/** As wide as what stands in them in this language; the sentence has the rest. */
function widthsOf(findings: readonly Finding[], { type, shaper, words }: Context): readonly number[] {
  const widest = (texts: readonly string[], { face, size }: Type['soft']) =>
    Math.max(0, ...texts.map((text) => shaper.width(text, face, size)));
  const labels = findings.map(({ label }) => words.labels[label]);
  const confidences = findings.map(({ confidence }) =>
    confidence === null ? '' : words.confidence[confidence],
  );
  const ids = findings.flatMap(({ exhibits }) => exhibits);
  const many = findings.some(({ exhibits }) => exhibits.length > 3);
  return [
    1 +
      Math.max(
        widest(
          findings.map(({ id }) => id),
          type.smallStrong,
        ),
        widest([words.number], type.soft),
      ),
    0,
    1 +
      Math.max(
        widest(labels, type.label) + PAD * 2,
        widest(confidences, confidenceStyle(type)),
        widest([words.kind], type.soft),
      ),
    1 +
      Math.max(
        widest(
          ids.map((id) => (many ? `${id}, ${id},` : `${id},`)),
          type.soft,
        ),
        widest([words.exhibits], type.soft),
      ),
  ];
}

/** Findings as a table: number, sentence with its basis, label with confidence, exhibits. */
export function findingsRows(block: Extract<Block, { kind: 'findings' }>, context: Context): readonly Row[] {
  const { type, words } = context;
  const table = tag('Table', context.parent);
  const columns = columnsOf(widthsOf(block.findings, context), context.width, GAP);
  const top = tag('TR', table);
  const heading = gridRow(
    [words.number, words.finding, words.kind, words.exhibits].flatMap((text, i) => {
      const column = columns[i];
      if (column === undefined) return [];
      return [{ column, runs: [{ text, style: type.soft }], element: tag('TH', top, { scope: 'Column' }) }];
    }),
    context,
    type.gap.cell,
  );
  const rows = block.findings.map((finding) => findingRow(finding, columns, table, context));
  return after(type.gap.small, tableBody(heading, rows, context));
}
