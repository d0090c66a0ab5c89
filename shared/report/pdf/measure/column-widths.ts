import { breakLines } from '../break-lines.ts';
import type { Styled } from '../shaper.ts';
import type { Context } from './context.ts';

type Rows = readonly (readonly (readonly Styled[])[])[];

/** Rows whose cells decide; later ones of a long table are like them. */
const SAMPLE = 60;

/**
 * Words up to this share of the table are made room for: Message-IDs and hashes too, or, where that leaves
 * none for the rest, only ordinary ones. What is longer is broken inside.
 */
const TIERS = [0.65, 0.18];

/** A cell up to this share of the table, a date or a name, is not broken at all; the first row, the head, may be. */
const SHORT = 0.15;

/** A little more than measured, so that rounding breaks no word. */
const EASE = 0.5;

/** What a column asks for, in points. */
interface Want {
  /** Its longest word: narrower, and that is broken inside. */
  readonly word: number;
  /** Its longest line: wider is of no use. */
  readonly line: number;
  /** How much text it has. */
  readonly pull: number;
}

/**
 * Widths of columns by what stands in them: every column as wide as its words, none wider than its lines, and
 * the rest so that the table grows least in height.
 */
export function columnWidths(
  weights: readonly number[],
  rows: Rows,
  room: number,
  context: Context,
): readonly number[] {
  const sample = rows.slice(0, SAMPLE);
  const lines = weights.map((_, i) => sample.map((row) => lineWidth(row[i] ?? [], context)));
  for (const tier of TIERS) {
    const wants = weights.map((_, i) => {
      const short = Math.max(0, ...(lines[i] ?? []).slice(1).filter((width) => width <= room * SHORT));
      return wantOf(lines[i] ?? [], Math.max(short, longestWord(sample, i, room * tier, context)));
    });
    if (sumOf(wants.map(({ word }) => word)) <= room) return shared(wants, room);
  }
  const whole = sumOf(weights);
  return weights.map((weight) => (room * weight) / whole);
}

/**
 * A cell of text `n` in a column of width `w` has about n / w lines, and a row is as high as its highest cell.
 * Squares stand for that maximum: the sum of (n / w)² over all cells is least where w goes with the cube root
 * of the column's sum of n².
 */
function wantOf(widths: readonly number[], word: number): Want {
  return {
    word,
    line: Math.max(word, EASE + Math.max(0, ...widths)),
    pull: Math.cbrt(sumOf(widths.map((width) => width ** 2))),
  };
}

function shared(wants: readonly Want[], room: number): readonly number[] {
  const at = (scale: number) => wants.map(({ word, line, pull }) => between(word, scale * pull, line));
  const lines = sumOf(wants.map(({ line }) => line));
  // Where every line fits, each column has its own and a part of what is left over.
  if (lines <= room) return wants.map(({ line }) => (line * room) / lines);
  let low = 0;
  let high = room;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(at(middle)) > room) high = middle;
    else low = middle;
  }
  return at(low);
}

const between = (least: number, value: number, most: number): number =>
  Math.min(Math.max(value, least), most);

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

const widthOf = (run: Styled, { shaper }: Context): number =>
  shaper.shape(run).reduce((sum, piece) => sum + shaper.width(piece.text, piece.face, run.style.size), 0);

function longestWord(rows: Rows, column: number, limit: number, context: Context): number {
  let longest = 0;
  for (const run of rows.flatMap((row) => row[column] ?? [])) {
    for (const word of run.text.split(/\s+/)) {
      const width = widthOf({ ...run, text: word.slice(0, 200) }, context);
      if (width <= limit) longest = Math.max(longest, width);
    }
  }
  return longest + EASE;
}

/** As wide as a cell's text would like to be; a text of a thousand words is long enough to know. */
const lineWidth = (runs: readonly Styled[], context: Context): number =>
  Math.max(0, ...breakLines(runs, Number.POSITIVE_INFINITY, context.shaper, 0).map(({ width }) => width));
