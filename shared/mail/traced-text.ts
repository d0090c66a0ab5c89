import type { Span } from '../contract/span.ts';
import type { Decoding, Fact } from '../intake/fact.ts';
import type { SourceId } from '../intake/source.ts';
import { cutRuns, type Run, spansOf, type Trace, throughTrace, wholeRun } from './trace.ts';

/** A match of a regular expression whose groups still know their bytes. */
export interface TracedMatch {
  readonly whole: TracedText;
  readonly index: number;
  readonly end: number;
  /** The numbered groups, from 1; null where a group took no part. */
  readonly group: (number: number) => TracedText | null;
}

/** A stretch to be replaced; the new text stands for all bytes of the old one. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Decoded text that remembers for each character which bytes of its source it came from. Slices share
 * the map of the whole, so cutting is cheap and every value cut out of a notice can show its bytes.
 */
export class TracedText {
  readonly text: string;
  readonly decoding: readonly Decoding[];
  private readonly trace: Trace;
  private readonly offset: number;

  constructor(text: string, trace: Trace, decoding: readonly Decoding[] = [], offset = 0) {
    this.text = text;
    this.trace = trace;
    this.decoding = decoding;
    this.offset = offset;
  }

  get source(): SourceId {
    return this.trace.source;
  }

  get length(): number {
    return this.text.length;
  }

  get spans(): readonly Span[] {
    return spansOf(this.trace, this.offset, this.offset + this.text.length);
  }

  /** From the first byte to the last, with whatever lies between. */
  get hull(): Span {
    return hullOf(this.source, this.spans);
  }

  slice(from: number, to: number = this.text.length): TracedText {
    return new TracedText(
      this.text.slice(from, to),
      this.trace,
      this.decoding,
      this.offset + Math.max(0, from),
    );
  }

  trim(): TracedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** The lines without their ends. Line ends are `\n` by the time a text is traced. */
  lines(): TracedText[] {
    const lines: TracedText[] = [];
    let from = 0;
    while (from <= this.text.length) {
      const end = this.text.indexOf('\n', from);
      const to = end < 0 ? this.text.length : end;
      lines.push(this.slice(from, to));
      from = to + 1;
    }
    return lines;
  }

  /** First match at or after `from`. */
  exec(pattern: RegExp, from = 0): TracedMatch | null {
    const searching = indexed(pattern);
    searching.lastIndex = from;
    const match = searching.exec(this.text);
    return match === null ? null : this.traced(match);
  }

  /** All matches, left to right. */
  matchAll(pattern: RegExp): TracedMatch[] {
    const found: TracedMatch[] = [];
    for (const match of this.text.matchAll(indexed(pattern))) {
      found.push(this.traced(match));
    }
    return found;
  }

  /** Replaces stretches (in order, not overlapping); each new text stands for the bytes of the old. */
  replace(stretches: readonly Replacement[], decoding: readonly Decoding[] = []): TracedText {
    if (stretches.length === 0) return this;
    const runs: Run[] = [];
    let text = '';
    let done = 0;
    const keep = (to: number) => {
      append(runs, this.runsBetween(done, to, text.length));
      text += this.text.slice(done, to);
    };
    for (const stretch of stretches) {
      keep(stretch.from);
      const hull = this.slice(stretch.from, stretch.to).hull;
      if (stretch.text !== '') runs.push(wholeRun(text.length, stretch.text.length, hull.start, hull.end));
      text += stretch.text;
      done = stretch.to;
    }
    keep(this.text.length);
    return new TracedText(text, { source: this.source, runs }, union(this.decoding, decoding));
  }

  /** The same characters read through one more step that this text's positions are the input of. */
  derive(text: string, runs: readonly Run[], step: Decoding): TracedText {
    const below: Trace = { source: this.source, runs: this.runsBetween(0, this.text.length, 0) };
    return new TracedText(
      text,
      { source: this.source, runs: runs.flatMap((run) => throughTrace(run, below)) },
      union(this.decoding, [step]),
    );
  }

  /** The value with its bytes. Where the bytes are the characters themselves, nothing was decoded. */
  toFact(): Fact<string> {
    const plain = cutRuns(this.trace, this.offset, this.offset + this.text.length).every(
      (run) => run.units === 1 && run.bytes === 1,
    );
    const spans = this.spans;
    const literal = plain && spans.length === 1 && isAscii(this.text);
    return { value: this.text, spans, decoding: literal ? [] : this.decoding };
  }

  /** Texts of one source, one after the other, with `separator` between them (it has no bytes). */
  static join(parts: readonly TracedText[], separator = ''): TracedText | null {
    const first = parts[0];
    if (first === undefined) return null;
    const runs: Run[] = [];
    let text = '';
    for (const part of parts) {
      if (part !== first) text += separator;
      append(runs, part.runsBetween(0, part.length, text.length));
      text += part.text;
    }
    const decoding = parts.reduce<readonly Decoding[]>((all, part) => union(all, part.decoding), []);
    return new TracedText(text, { source: first.source, runs }, decoding);
  }

  private runsBetween(from: number, to: number, at: number): Run[] {
    if (to <= from) return [];
    return cutRuns(this.trace, this.offset + from, this.offset + to).map((run) => ({
      ...run,
      at: run.at + at,
    }));
  }

  private traced(match: RegExpExecArray): TracedMatch {
    const group = (number: number): TracedText | null => {
      const range = match.indices?.[number];
      return range === undefined ? null : this.slice(range[0], range[1]);
    };
    const end = match.index + match[0].length;
    return { whole: this.slice(match.index, end), index: match.index, end, group };
  }
}

/** From the first byte of some spans to the last. */
export function hullOf(source: SourceId, spans: readonly Span[]): Span {
  let start = spans[0]?.start ?? 0;
  let end = spans[0]?.end ?? 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { source, start, end };
}

/** One by one: a spread of a long list overflows the stack. */
function append(runs: Run[], more: readonly Run[]): void {
  for (const run of more) runs.push(run);
}

const union = (one: readonly Decoding[], two: readonly Decoding[]): readonly Decoding[] =>
  two.every((step) => one.includes(step)) ? one : [...new Set([...one, ...two])];

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const compiled = new WeakMap<RegExp, RegExp>();

/** The same pattern with group indices, which is what ties a group to its bytes. */
function indexed(pattern: RegExp): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const flags = [...new Set([...pattern.flags.replace('y', ''), 'd', 'g'])].join('');
  const made = new RegExp(pattern.source, flags);
  compiled.set(pattern, made);
  return made;
}
