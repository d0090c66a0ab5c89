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
const TIERS = [0.65, 0.18] as const;

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
 * the rest so that the table grows least in height. Of the ways to do without unbroken names and long words, the
 * one that makes the table lowest is taken.
 */
export function columnWidths(
  weights: readonly number[],
  rows: Rows,
  room: number,
  context: Context,
): readonly number[] {
  const sample = rows.slice(0, SAMPLE);
  const lines = weights.map((_, i) => sample.map((row) => lineWidth(row[i] ?? [], context)));
  const words = new Map(
    TIERS.map((tier) => [tier, weights.map((_, i) => longestWord(sample, i, room * tier, context))]),
  );
  const short = lines.map((all) => Math.max(0, ...all.slice(1).filter((width) => width <= room * SHORT)));
  const whole = sumOf(weights);
  let best: readonly number[] = weights.map((weight) => (room * weight) / whole);
  let least = Number.POSITIVE_INFINITY;
  for (const tier of TIERS) {
    for (const keep of [1, 0]) {
      const wants = lines.map((all, i) =>
        wantOf(all, Math.max(keep * (short[i] ?? 0), words.get(tier)?.[i] ?? 0)),
      );
      if (sumOf(wants.map(({ word }) => word)) > room) continue;
      const widths = shared(wants, room);
      const cost =
        heightOf(lines, widths) + BROKEN * brokenIn(words.get(TIERS[0]) ?? [], widths) * sample.length;
      if (cost < least) [best, least] = [widths, cost];
    }
  }
  return best;
}

/** What a column whose words are broken inside costs, in lines a row. */
const BROKEN = 0.4;

const brokenIn = (words: readonly number[], widths: readonly number[]): number =>
  widths.filter((width, i) => width + EASE < (words[i] ?? 0)).length;

/** About how many lines the rows have. */
function heightOf(lines: readonly (readonly number[])[], widths: readonly number[]): number {
  const rows = lines[0]?.length ?? 0;
  let height = 0;
  for (let row = 0; row < rows; row += 1) {
    height += Math.max(
      1,
      ...widths.map((width, i) => Math.ceil((lines[i]?.[row] ?? 0) / Math.max(width, 1))),
    );
  }
  return height;
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
