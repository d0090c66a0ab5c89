import { breakLines } from '../break-lines.ts';
import type { Styled } from '../shaper.ts';
import type { Context } from './context.ts';

type Rows = readonly (readonly (readonly Styled[])[])[];

/** Rows whose cells decide; later ones of a long table are like them. */
const SAMPLE = 120;

/**
 * Words up to this share of the table are made room for: first the ordinary ones, then, from what is
 * left, Message-IDs and hashes. What is longer still is broken inside.
 */
const TIERS = [0.18, 0.65];

/**
 * Widths of columns: by weight, but a column gives what it does not need to those whose words would be
 * broken inside.
 */
export function columnWidths(
  weights: readonly number[],
  rows: Rows,
  room: number,
  context: Context,
): readonly number[] {
  const whole = sumOf(weights);
  const sample = rows.slice(0, SAMPLE);
  const wanted = weights.map((_, i) => longestLine(sample, i, room, context));
  let widths: readonly number[] = weights.map((weight) => (room * weight) / whole);
  let least: readonly number[] = weights.map(() => 0);
  for (const tier of TIERS) {
    const words = weights.map((_, i) => longestWord(sample, i, room * tier, context));
    widths = grown(widths, words, least, wanted);
    least = words;
  }
  return widths;
}

/** Widths in which columns that lack room for their words have it from the others, as far as it goes. */
function grown(
  widths: readonly number[],
  words: readonly number[],
  least: readonly number[],
  wanted: readonly number[],
): readonly number[] {
  const lacks = widths.map((width, i) => Math.max(0, (words[i] ?? 0) - width));
  const lack = sumOf(lacks);
  if (lack === 0) return widths;
  const floor = widths.map((width, i) =>
    Math.min(width, (lacks[i] ?? 0) > 0 ? width : Math.max(least[i] ?? 0, words[i] ?? 0)),
  );
  const spare = widths.map((width, i) => Math.max(0, width - Math.max(floor[i] ?? 0, wanted[i] ?? 0)));
  const first = share(spare, lack);
  const slack = widths.map((width, i) => Math.max(0, width - (floor[i] ?? 0) - (first[i] ?? 0)));
  const second = share(slack, lack - sumOf(first));
  const taken = sumOf(first) + sumOf(second);
  return widths.map(
    (width, i) => width - (first[i] ?? 0) - (second[i] ?? 0) + (taken * (lacks[i] ?? 0)) / lack,
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** How much each gives, in proportion to what it has, to reach `needed` at most. */
function share(available: readonly number[], needed: number): readonly number[] {
  const all = sumOf(available);
  const part = all === 0 ? 0 : Math.min(1, Math.max(0, needed) / all);
  return available.map((each) => each * part);
}

/** A little more than measured, so that rounding breaks no word. */
const EASE = 0.5;

function longestWord(rows: Rows, column: number, limit: number, { shaper }: Context): number {
  let longest = 0;
  for (const run of rows.flatMap((row) => row[column] ?? [])) {
    for (const word of run.text.split(/\s+/)) {
      const width = shaper
        .shape({ ...run, text: word.slice(0, 200) })
        .reduce((sum, piece) => sum + shaper.width(piece.text, piece.face, run.style.size), 0);
      if (width <= limit) longest = Math.max(longest, width);
    }
  }
  return longest + EASE;
}

const longestLine = (rows: Rows, column: number, room: number, { shaper }: Context): number =>
  EASE +
  Math.max(
    0,
    ...rows.flatMap((row) => breakLines(row[column] ?? [], room, shaper, 0).map(({ width }) => width)),
  );
