import type { Block } from '../../block.ts';
import type { Finding } from '../../finding.ts';
import type { Mark, Row, Tag } from '../layout.ts';
import type { Styled } from '../shaper.ts';
import { after, type Context, tag } from './context.ts';
import { type Column, columnsOf, gridRow } from './grid.ts';
import { tableBody } from './table.ts';

/** Width and height of the box around a label, and how far its text stands from the left of it. */
const PAD = 4;

/**
 * The box says what kind of sentence it is without colour: filled for a fact, double for an inference,
 * open for a statement, broken for what is unknown would print badly; so the word always stands in it.
 */
function labelMarks(finding: Finding, column: Column, element: Tag, context: Context): readonly Mark[] {
  const { type, shaper, words } = context;
  const text = words.labels[finding.label];
  const { face, size } = type.label;
  const top = type.gap.row + 1.2;
  const height = type.label.leading + 1.6;
  const x = context.x + column.x;
  const solid = finding.label === 'FACT';
  return [
    {
      kind: 'panel',
      x,
      y: top,
      width: shaper.width(text, face, size) + PAD * 2,
      height,
      filled: solid,
      ink: solid ? 'soft' : finding.label === 'UNKNOWN' ? 'line' : 'soft',
    },
    {
      kind: 'text',
      x: x + PAD,
      y: top + height * 0.71,
      text,
      face,
      size,
      ink: solid ? 'paper' : 'ink',
      tag: element,
      top,
      bottom: top + height,
    },
  ];
}

function labelCell(finding: Finding, column: Column, element: Tag, context: Context) {
  const { type, words } = context;
  const confidence = finding.confidence === null ? '' : words.confidence[finding.confidence];
  const runs: readonly Styled[] = [
    {
      text: `\n${confidence}`,
      style: { ...type.soft, size: type.label.size + 0.5, leading: type.soft.leading },
    },
  ];
  return { column, runs, element, marks: labelMarks(finding, column, element, context) };
}

function findingRow(finding: Finding, columns: readonly Column[], table: Tag, context: Context): Row {
  const { type } = context;
  const [number, statement, kind, exhibits] = columns;
  const line = tag('TR', table);
  if (!number || !statement || !kind || !exhibits) return gridRow([], context, 'hair');
  const basis = finding.basis === '' ? [] : [{ text: `\n${finding.basis}`, style: type.soft }];
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
    'hair',
  );
}

/** Findings as a table: number, sentence with its basis, label with confidence, exhibits. */
export function findingsRows(block: Extract<Block, { kind: 'findings' }>, context: Context): readonly Row[] {
  const { type, words } = context;
  const table = tag('Table', context.parent);
  const columns = columnsOf([24, 0, 86, 62], context.width, 12);
  const top = tag('TR', table);
  const heading = gridRow(
    [words.number, words.finding, words.kind, words.exhibits].flatMap((text, i) => {
      const column = columns[i];
      if (column === undefined) return [];
      return [{ column, runs: [{ text, style: type.soft }], element: tag('TH', top, { scope: 'Column' }) }];
    }),
    context,
    'hair',
  );
  const rows = block.findings.map((finding) => findingRow(finding, columns, table, context));
  return after(type.gap.small, tableBody(heading, rows, context));
}
