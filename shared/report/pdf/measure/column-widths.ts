import { breakLines } from '../break-lines.ts';
import type { Styled } from '../shaper.ts';
import type { Context } from './context.ts';

/** Rows whose cells decide; later ones of a long table are like them. */
const SAMPLE = 120;

/**
 * Widths of columns: by weight, but a column gives what it does not need to those whose words would be
 * broken inside, such as queue ids and Message-IDs.
 */
export function columnWidths(
  weights: readonly number[],
  rows: readonly (readonly (readonly Styled[])[])[],
  room: number,
  context: Context,
): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => (room * weight) / whole);
  const least = weights.map((_, i) => longestWord(rows, i, room, context));
  const wanted = weights.map((_, i) => longestLine(rows, i, room, context));
  const lacks = widths.map((width, i) => Math.max(0, (least[i] ?? 0) - width));
  const lack = lacks.reduce((sum, each) => sum + each, 0);
  if (lack === 0) return widths;
  const spare = widths.map((width, i) => Math.max(0, width - Math.min(width, wanted[i] ?? 0)));
  const slack = widths.map((width, i) => Math.max(0, width - (least[i] ?? 0)));
  const given = share(spare, lack);
  const more = share(
    slack.map((each, i) => each - (given[i] ?? 0)),
    lack - sumOf(given),
  );
  const taken = sumOf(given) + sumOf(more);
  return widths.map(
    (width, i) => width - (given[i] ?? 0) - (more[i] ?? 0) + (taken * (lacks[i] ?? 0)) / lack,
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** How much each gives, in proportion to what it has, to reach `needed` at most. */
function share(available: readonly number[], needed: number): readonly number[] {
  const all = sumOf(available);
  const part = all === 0 ? 0 : Math.min(1, Math.max(0, needed) / all);
  return available.map((each) => each * part);
}

/** No single word may take more than this share of the table: longer ones are broken inside. */
const LONGEST_WORD = 0.3;

function longestWord(
  rows: readonly (readonly (readonly Styled[])[])[],
  column: number,
  room: number,
  { shaper }: Context,
): number {
  let longest = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    for (const run of row[column] ?? []) {
      for (const word of run.text.split(/\s+/)) {
        const width = shaper
          .shape({ ...run, text: word.slice(0, 200) })
          .reduce((sum, piece) => sum + shaper.width(piece.text, piece.face, run.style.size), 0);
        if (width <= room * LONGEST_WORD) longest = Math.max(longest, width);
      }
    }
  }
  return longest + 0.5;
}

function longestLine(
  rows: readonly (readonly (readonly Styled[])[])[],
  column: number,
  room: number,
  { shaper }: Context,
): number {
  let longest = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    for (const line of breakLines(row[column] ?? [], room, shaper, 0))
      longest = Math.max(longest, line.width);
  }
  return longest + 0.5;
}
