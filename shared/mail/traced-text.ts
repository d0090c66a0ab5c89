import type { Span } from '../contract/span.ts';
import type { Decoding, Fact } from '../intake/fact.ts';
import type { SourceId } from '../intake/source.ts';
import { cutRuns, isPlain, type Run, spansOf, type Trace, throughAll, wholeRun } from './trace.ts';

/** A match of a regular expression whose groups still know their bytes. */
export interface TracedMatch {
  readonly whole: TracedText;
  readonly index: number;
  readonly end: number;
  /** The numbered groups, from 1; null where a group took no part. */
  group(number: number): TracedText | null;
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
    if (from === 0 && isStateless(pattern)) {
      const match = pattern.exec(this.text);
      return match === null ? null : new FoundMatch(this, match, pattern);
    }
    const { searching } = variantsOf(pattern);
    searching.lastIndex = from;
    const match = searching.exec(this.text);
    return match === null ? null : new FoundMatch(this, match, pattern);
  }

  /** All matches, left to right. */
  matchAll(pattern: RegExp): TracedMatch[] {
    const found: TracedMatch[] = [];
    if (isStateless(pattern) && !pattern.test(this.text)) return found;
    const variants = variantsOf(pattern);
    const { searching } = variants;
    searching.lastIndex = 0;
    for (let match = searching.exec(this.text); match !== null; match = searching.exec(this.text)) {
      found.push(new FoundMatch(this, match, pattern, variants));
      if (match[0] === '') searching.lastIndex += searching.unicode ? widthAt(this.text, match.index) : 1;
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
      const old = this.slice(stretch.from, stretch.to);
      // A blank stands for the first piece of what it replaces; words were decoded from all of it.
      const [first] = old.spans;
      const span = first !== undefined && stretch.text.trim() !== '' ? old.hull : first;
      if (stretch.text !== '' && span !== undefined)
        runs.push(wholeRun(text.length, stretch.text.length, span.start, span.end));
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
      { source: this.source, runs: throughAll(runs, below) },
      union(this.decoding, [step]),
    );
  }

  /** The value with its bytes. Where the bytes are the characters themselves, nothing was decoded. */
  toFact(): Fact<string> {
    const spans = this.spans;
    const literal =
      this.decoding.length === 0 ||
      (spans.length === 1 &&
        isPlain(this.trace, this.offset, this.offset + this.text.length) &&
        isAscii(this.text));
    return { value: this.text, spans, decoding: literal ? rewritingIn(this.decoding) : this.decoding };
  }

  /** Texts of one source, one after the other, with `separator` between them (it has no bytes). */
  static join(
    parts: readonly TracedText[],
    separator = '',
    step: readonly Decoding[] = NO_DECODING,
  ): TracedText | null {
    const first = parts[0];
    if (first === undefined) return null;
    const runs: Run[] = [];
    let text = '';
    for (const part of parts) {
      if (part !== first) text += separator;
      append(runs, part.runsBetween(0, part.length, text.length));
      text += part.text;
    }
    const decoding = parts.reduce<readonly Decoding[]>((all, part) => union(all, part.decoding), step);
    return new TracedText(text, { source: first.source, runs }, decoding);
  }

  private runsBetween(from: number, to: number, at: number): Run[] {
    if (to <= from) return [];
    return cutRuns(this.trace, this.offset + from, this.offset + to).map((run) => ({
      ...run,
      at: run.at + at,
    }));
  }
}

/** Steps that put one character in another's place: bytes that are as long as the value are not yet the value. */
const REWRITING: ReadonlySet<Decoding> = new Set<Decoding>([
  'qmail-log',
  'numbers',
  'forms',
  'address-signs',
  'plus-signs',
]);

const rewritingIn = (decoding: readonly Decoding[]): readonly Decoding[] =>
  decoding.some((step) => REWRITING.has(step)) ? decoding : NO_DECODING;

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

const NO_DECODING: readonly Decoding[] = [];

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** UTF-16 units of the character there: an empty match is stepped over by one of them. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** A match whose texts are cut when they are asked for: most matches are asked for one of them. */
class FoundMatch implements TracedMatch {
  readonly index: number;
  readonly end: number;
  private readonly text: TracedText;
  private readonly match: RegExpExecArray;
  private readonly pattern: RegExp;
  private indices: RegExpIndicesArray | null = null;
  private variants: Variants | null;

  constructor(text: TracedText, match: RegExpExecArray, pattern: RegExp, variants: Variants | null = null) {
    this.variants = variants;
    this.text = text;
    this.match = match;
    this.pattern = pattern;
    this.index = match.index;
    this.end = match.index + match[0].length;
  }

  get whole(): TracedText {
    return this.text.slice(this.index, this.end);
  }

  group(number: number): TracedText | null {
    const words = this.match[number];
    if (words === undefined) return null;
    const at = this.onlyPlaceOf(words) ?? this.placed()[number]?.[0] ?? this.index;
    return this.text.slice(at, at + words.length);
  }

  /** Where words stand that are in the match once; a group that looks outside the match is looked for anew. */
  private onlyPlaceOf(words: string): number | null {
    if (words === '' || !this.ways().groupsInside) return null;
    const at = this.match[0].indexOf(words);
    return at >= 0 && this.match[0].indexOf(words, at + 1) < 0 ? this.index + at : null;
  }

  private ways(): Variants {
    this.variants ??= variantsOf(this.pattern);
    return this.variants;
  }

  /** Where each group stands; group indices cost so much that only few matches are made with them. */
  private placed(): RegExpIndicesArray {
    const { placing } = this.ways();
    placing.lastIndex = this.index;
    this.indices ??= placing.exec(this.text.text)?.indices ?? [];
    return this.indices;
  }
}

/** A pattern as it is asked for from one place to the next, and for where its groups stand. */
interface Variants {
  readonly searching: RegExp;
  readonly placing: RegExp;
  /** Whether every group is a part of the match: none stands in a look at what is around it. */
  readonly groupsInside: boolean;
}

const isStateless = (pattern: RegExp): boolean => !pattern.global && !pattern.sticky;

/** A look ahead or behind that has no group in it. */
const PLAIN_LOOK = /\(\?<?[=!](?:[^()\\]|\\.)*\)/g;
const LOOK = /\(\?<?[=!]/;

/** By what they search for, not by object: a pattern written inside a function is another one at each call. */
const variants = new Map<string, Variants>();
/** Many times what there are; nobody makes patterns of what a mail says. */
const MOST_VARIANTS = 5000;

/** Made once for each pattern: making one costs more than using it. */
function variantsOf(pattern: RegExp): Variants {
  const known = variants.get(pattern.source);
  if (known !== undefined && sameFlags(known.searching, pattern)) return known;
  const flags = pattern.flags.replace(/[dgy]/g, '');
  const made: Variants = {
    searching: new RegExp(pattern.source, `${flags}g`),
    placing: new RegExp(pattern.source, `${flags}dy`),
    groupsInside: !LOOK.test(pattern.source.replace(PLAIN_LOOK, '')),
  };
  if (variants.size > MOST_VARIANTS) variants.clear();
  variants.set(pattern.source, made);
  return made;
}

const sameFlags = (one: RegExp, two: RegExp): boolean =>
  one.ignoreCase === two.ignoreCase &&
  one.multiline === two.multiline &&
  one.unicode === two.unicode &&
  one.dotAll === two.dotAll;
