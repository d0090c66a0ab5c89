import { requiredLiterals } from './literals.ts';
import { requiredDigits } from './required-digits.ts';

/** Letters that a long literal is filed by: rare enough that most places of a text are passed over. */
const LONG = 4;
/** What is too short for that. */
const SHORT = 3;
/** The shortest that is filed; a single letter is looked for by itself. */
const PAIR = 2;

/**
 * Places for the last four letters of a text, one byte of each, for the last three and the last two; several share
 * one, and are told apart by their letters. Multiplying spreads them (Knuth, The Art of Computer Programming 6.4).
 */
const PLACES = 1 << 15;
const placeOfLong = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 17;
const placeOfShort = (letters: number): number => Math.imul(letters & 0xffffff, 0x9e3779b1) >>> 17;
const placeOfPair = (letters: number): number => Math.imul(letters & 0xffff, 0x9e3779b1) >>> 17;
const withLetter = (letters: number, letter: number): number => (letters << 8) | (letter & 0xff);

/** The letters of mail texts, the commonest first: of two equal places to file a literal the one with others is better. */
const COMMON = ' etaoinsrdlcmuhpfgby.wv:-@>0<15,2k4x3j';

interface Filed<T> {
  readonly literal: string;
  /** Where in the literal the letters end that it is filed under. */
  readonly offset: number;
  /** Where another letter of it stands, seen from the last of those, and which. */
  readonly further: number;
  readonly letter: number;
  /** What else a match holds, or null. */
  readonly digits: RegExp | null;
  readonly entry: Found<T>;
}

interface Found<T> {
  readonly value: T;
  /** Number of the text in which this entry was found last. */
  foundIn: number;
}

interface Tiny<T> {
  readonly literals: readonly string[];
  readonly digits: RegExp | null;
  readonly entry: Found<T>;
}

/** Literals by the letters that they are filed under: for each place the number of its list, counted from 1. */
interface Table<T> {
  /** One bit a place, so few bytes that they stay at hand: nearly all of a text stops here. */
  readonly bits: Uint8Array;
  readonly places: Uint16Array;
  readonly lists: Filed<T>[][];
}

const tableOf = <T>(): Table<T> => ({
  bits: new Uint8Array(PLACES >> 3),
  places: new Uint16Array(PLACES),
  lists: [],
});

const isSet = (bits: Uint8Array, place: number): boolean =>
  (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) !== 0;

/**
 * Finds the entries that a text could match. Each entry is filed under the rarest letters of a literal that its
 * pattern needs, so the work for one text grows with the text and not with the number of rules.
 */
export class Prefilter<T> {
  private readonly long = tableOf<T>();
  private readonly short = tableOf<T>();
  private readonly pairs = tableOf<T>();
  /** Entries of which nothing is known: tried on every text. */
  private readonly always: Found<T>[] = [];
  /** Single letters: each is looked for in every text. */
  private readonly tiny: Tiny<T>[] = [];
  private texts = 0;

  constructor(entries: readonly T[], patternOf: (entry: T) => RegExp | string) {
    const needs = entries.map((value) => {
      const pattern = patternOf(value);
      const literals = typeof pattern === 'string' ? [pattern.toLowerCase()] : requiredLiterals(pattern);
      const digits = typeof pattern === 'string' ? null : requiredDigits(pattern);
      return { entry: { value, foundIn: 0 }, literals, digits };
    });
    const used = new Uint16Array(PLACES);
    for (const { literals } of needs) {
      for (const literal of literals ?? []) {
        for (const { place } of stretchesOf(literal)) used[place] = (used[place] ?? 0) + 1;
      }
    }
    for (const { entry, literals, digits } of needs) {
      if (literals === null) this.always.push(entry);
      else if (literals.some((literal) => literal.length < PAIR)) this.tiny.push({ literals, digits, entry });
      else {
        // Long words are rare enough by themselves.
        const more = literals.some((literal) => literal.length < SHORT) ? digits : null;
        for (const literal of new Set(literals)) this.file(literal, used, entry, more);
      }
    }
  }

  /** `lower` is the text in lower case. Each entry comes once, in no order. */
  candidates(lower: string): T[] {
    this.texts += 1;
    const found = this.unfiled(lower);
    const longs = this.long.bits;
    const shorts = this.short.lists.length === 0 ? null : this.short.bits;
    const pairs = this.pairs.lists.length === 0 ? null : this.pairs.bits;
    let letters = 0;
    for (let at = 0; at < lower.length; at += 1) {
      letters = withLetter(letters, lower.charCodeAt(at));
      const long = placeOfLong(letters);
      if (isSet(longs, long)) this.look(this.long, long, lower, at, found);
      if (shorts !== null) {
        const short = placeOfShort(letters);
        if (isSet(shorts, short)) this.look(this.short, short, lower, at, found);
      }
      if (pairs === null) continue;
      const pair = placeOfPair(letters);
      if (isSet(pairs, pair)) this.look(this.pairs, pair, lower, at, found);
    }
    return found;
  }

  private unfiled(lower: string): T[] {
    const found: T[] = [];
    for (const entry of this.always) found.push(entry.value);
    for (const { literals, digits, entry } of this.tiny) {
      if (!literals.some((literal) => lower.includes(literal))) continue;
      if (digits === null || digits.test(lower)) found.push(entry.value);
    }
    return found;
  }

  private look({ places, lists }: Table<T>, place: number, lower: string, at: number, found: T[]): void {
    for (const one of lists[(places[place] ?? 0) - 1] ?? []) {
      // Most of what has these letters goes on otherwise: one letter more spares a look at the whole.
      if (lower.charCodeAt(at + one.further) !== one.letter) continue;
      if (at < one.offset || one.entry.foundIn === this.texts) continue;
      if (!lower.startsWith(one.literal, at - one.offset)) continue;
      one.entry.foundIn = this.texts;
      if (one.digits === null || one.digits.test(lower)) found.push(one.entry.value);
    }
  }

  /** Under the letters that fewest literals have; among equals under those that are rarest in texts. */
  private file(literal: string, used: Uint16Array, entry: Found<T>, digits: RegExp | null): void {
    let best: Stretch | null = null;
    for (const one of stretchesOf(literal)) {
      const more = best === null ? -1 : (used[one.place] ?? 0) - (used[best.place] ?? 0);
      if (best === null || more < 0 || (more === 0 && one.rarity > best.rarity)) best = one;
    }
    if (best === null) return;
    const { end, place } = best;
    const width = widthOf(literal);
    const { bits, places, lists } = width === LONG ? this.long : width === SHORT ? this.short : this.pairs;
    const further = end + 1 < literal.length ? 1 : end >= width ? -width : 0;
    const list = places[place] ?? 0;
    if (list === 0) places[place] = lists.push([]);
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
    const letter = literal.charCodeAt(end + further);
    lists[(list === 0 ? lists.length : list) - 1]?.push({
      literal,
      offset: end,
      further,
      letter,
      digits,
      entry,
    });
  }
}

/** How many letters a literal is filed under. */
const widthOf = ({ length }: { readonly length: number }): number => Math.min(LONG, length);

/** A stretch of a literal that it may be filed under: where it ends, its place, and how rare its letters are. */
interface Stretch {
  readonly end: number;
  readonly place: number;
  readonly rarity: number;
}

/** Built at every start for thousands of literals: numbers, and no strings cut. */
function* stretchesOf(literal: string): Generator<Stretch> {
  const width = widthOf(literal);
  const placeOf = width === LONG ? placeOfLong : width === SHORT ? placeOfShort : placeOfPair;
  let letters = 0;
  let rarity = 0;
  for (let end = 0; end < literal.length; end += 1) {
    letters = withLetter(letters, literal.charCodeAt(end));
    rarity += rarityOf(literal.charCodeAt(end));
    if (end >= width) rarity -= rarityOf(literal.charCodeAt(end - width));
    if (end < width - 1) continue;
    yield { end, place: placeOf(letters), rarity };
  }
}

const ranks = new Uint8Array(128).fill(COMMON.length);
for (let rank = 0; rank < COMMON.length; rank += 1) ranks[COMMON.charCodeAt(rank)] = rank;
const rarityOf = (letter: number): number => ranks[letter] ?? COMMON.length;
