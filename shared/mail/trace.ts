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

/** Where the positions from `first` to `last` of a run stand, widened to whole groups. */
const startIn = (run: Run, first: number): number =>
  first <= run.at
    ? run.start
    : Math.min(run.end, run.start + Math.floor((first - run.at) / run.units) * run.bytes);
const endIn = (run: Run, last: number): number =>
  last === run.at + run.length
    ? run.end
    : Math.min(run.end, run.start + Math.ceil((last - run.at) / run.units) * run.bytes);

/** The spans of [from, to): in order of the text, neighbours merged. */
export function spansOf({ source, runs }: Trace, from: number, to: number): Span[] {
  let index = firstRun(runs, from);
  let run = runs[index];
  if (run === undefined || run.at >= to) return [];
  let last = { source, start: startIn(run, from), end: endIn(run, Math.min(to, run.at + run.length)) };
  // Written as a list of one, as nearly all are: one that grows from nothing keeps room for sixteen.
  const spans: Span[] = [last];
  for (index += 1; index < runs.length; index += 1) {
    run = runs[index];
    if (run === undefined || run.at >= to) break;
    const end = endIn(run, Math.min(to, run.at + run.length));
    if (run.start <= last.end && end >= last.start) {
      last.start = Math.min(last.start, run.start);
      last.end = Math.max(last.end, end);
    } else {
      last = { source, start: run.start, end };
      spans.push(last);
    }
  }
  return spans;
}

/** Whether [from, to) is traced position by position. */
export function isPlain({ runs }: Trace, from: number, to: number): boolean {
  for (let index = firstRun(runs, from); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.at >= to) break;
    if (run.units !== 1 || run.bytes !== 1) return false;
  }
  return true;
}

/**
 * Follows a run over decoded positions through the trace of those positions: a linear run stays linear
 * wherever the trace below is linear; anything else becomes one whole over all its bytes.
 */
function throughTrace(run: Run, below: Trace): Run[] {
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

/** Whether a run lies in [0, length) and has bytes of its own. */
const isWithin = (run: Run, length: number): boolean => run.start < run.end && run.end <= length;

/** Many runs, one after the other. Most traces below are the bytes themselves, which only moves the runs. */
export function throughAll(runs: readonly Run[], below: Trace): readonly Run[] {
  const only = below.runs.length === 1 ? below.runs[0] : undefined;
  const direct = only !== undefined && only.at === 0 && only.units === 1 && only.bytes === 1;
  if (!direct || !runs.every((run) => isWithin(run, only.length))) {
    return runs.flatMap((run) => throughTrace(run, below));
  }
  const shift = only.start;
  if (shift === 0) return runs;
  return runs.map((run) => ({
    at: run.at,
    length: run.length,
    start: run.start + shift,
    end: run.end + shift,
    units: run.units,
    bytes: run.bytes,
  }));
}
