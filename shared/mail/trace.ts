import type { Span } from '../contract/span.ts';
import type { SourceId } from '../intake/source.ts';

/**
 * A stretch of decoded positions and the source bytes it came from. `units` positions share `bytes` bytes:
 * 1/1 for plain text, 1/2 for UTF-16, 3/4 for base64; a stretch that can only be traced as a whole has
 * all its positions in one group.
 */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly units: number;
  readonly bytes: number;
}

/** A byte range of the source, end exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A run that is traced position by position. */
export const plainRun = (at: number, length: number, start: number): Run => ({
  at,
  length,
  start,
  end: start + length,
  units: 1,
  bytes: 1,
});

/** A run that is traced as a whole. */
export const wholeRun = (at: number, length: number, start: number, end: number): Run => ({
  at,
  length,
  start,
  end,
  units: Math.max(1, length),
  bytes: Math.max(1, end - start),
});

/** The map from positions of a decoded text (or decoded bytes) to the bytes of its source. */
export interface Trace {
  readonly source: SourceId;
  /** In order of `at`; stretches that are no part of any run have no bytes of their own. */
  readonly runs: readonly Run[];
}

/** The bytes themselves, undecoded. */
export const identityTrace = (source: SourceId, length: number): Trace => ({
  source,
  runs: [plainRun(0, length, 0)],
});

/** Index of the first run that ends after `position`. */
function firstRun(runs: readonly Run[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run !== undefined && run.at + run.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a run that lies in [from, to), widened to whole groups, with positions counted from `base`. */
function cut(run: Run, from: number, to: number, base: number): Run {
  const first = Math.max(from, run.at);
  const last = Math.min(to, run.at + run.length);
  const start = Math.min(run.end, run.start + Math.floor((first - run.at) / run.units) * run.bytes);
  const groups = Math.ceil((last - run.at) / run.units);
  const end = last === run.at + run.length ? run.end : Math.min(run.end, run.start + groups * run.bytes);
  const linear = run.units === 1;
  return {
    at: first - base,
    length: last - first,
    start,
    end,
    units: linear ? 1 : Math.max(1, last - first),
    bytes: linear ? run.bytes : Math.max(1, end - start),
  };
}

/** The runs of [from, to), renumbered so that `from` becomes 0. */
export function cutRuns(trace: Trace, from: number, to: number): Run[] {
  const found: Run[] = [];
  for (let index = firstRun(trace.runs, from); index < trace.runs.length; index += 1) {
    const run = trace.runs[index];
    if (run === undefined || run.at >= to) break;
    found.push(cut(run, from, to, from));
  }
  return found;
}

/** The byte ranges of [from, to): in order of the text, neighbours merged. */
export function rangesOf(trace: Trace, from: number, to: number): ByteRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const run of cutRuns(trace, from, to)) {
    const last = ranges.at(-1);
    if (last !== undefined && run.start <= last.end && run.end >= last.start) {
      last.start = Math.min(last.start, run.start);
      last.end = Math.max(last.end, run.end);
    } else {
      ranges.push({ start: run.start, end: run.end });
    }
  }
  return ranges;
}

/** The spans of [from, to). */
export const spansOf = (trace: Trace, from: number, to: number): Span[] =>
  rangesOf(trace, from, to).map((range) => ({ source: trace.source, ...range }));

/**
 * Follows a run over decoded positions through the trace of those positions: a linear run stays linear
 * wherever the trace below is linear; anything else becomes one whole over all its bytes.
 */
export function throughTrace(run: Run, below: Trace): Run[] {
  const pieces = cutRuns(below, run.start, run.end);
  if (run.units === 1 && run.bytes === 1) {
    return pieces.map((piece) => ({ ...piece, at: run.at + piece.at }));
  }
  const first = pieces[0];
  if (first === undefined) return [];
  const only = pieces.length === 1 && first.units === 1 && first.bytes === 1;
  if (only) return [{ ...run, start: first.start, end: first.end }];
  const end = pieces.reduce((last, piece) => Math.max(last, piece.end), first.end);
  return [wholeRun(run.at, run.length, first.start, end)];
}
