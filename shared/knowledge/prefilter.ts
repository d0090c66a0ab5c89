import { requiredLiterals } from './literals.ts';

/** Long enough to be rare in mail text, short enough that all but a few patterns need one. */
const GRAM = 3;

/** Places for three letters; several share one, and are told apart by their letters. */
const PLACES = 1 << 15;

const placeOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, 7919) ^ Math.imul(two, 104_729) ^ Math.imul(three, 31)) & (PLACES - 1);

interface Filed<T> {
  readonly literal: string;
  /** Where in the literal the three letters stand that it is filed under. */
  readonly offset: number;
  /** Where another letter of it stands, seen from those, and which. */
  readonly further: number;
  readonly letter: number;
  readonly entry: Found<T>;
}

interface Found<T> {
  readonly value: T;
  /** Number of the text in which this entry was found last. */
  foundIn: number;
}

/**
 * Finds the entries that a text could match. Each entry is filed under the rarest three letters of a
 * literal that its pattern needs, so the work for one text grows with the text and not with the number
 * of rules.
 */
export class Prefilter<T> {
  private readonly lists: Filed<T>[][] = [];
  /** For each place the number of its list, counted from 1; 0 where nothing is filed. */
  private readonly places = new Uint16Array(PLACES);
  /** Entries of which nothing is known: tried on every text. */
  private readonly always: Found<T>[] = [];
  /** Literals too short to be filed: each is looked for in every text. */
  private readonly short: { readonly literals: readonly string[]; readonly entry: Found<T> }[] = [];
  private texts = 0;

  constructor(entries: readonly T[], patternOf: (entry: T) => RegExp | string) {
    const needs = entries.map((entry) => {
      const pattern = patternOf(entry);
      const literals = typeof pattern === 'string' ? [pattern.toLowerCase()] : requiredLiterals(pattern);
      return { entry: { value: entry, foundIn: 0 }, literals };
    });
    const frequency = new Map<string, number>();
    for (const { literals } of needs) {
      for (const gram of (literals ?? []).flatMap(gramsOf))
        frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
    }
    for (const { entry, literals } of needs) {
      if (literals === null) this.always.push(entry);
      else if (literals.some((literal) => literal.length < GRAM)) this.short.push({ literals, entry });
      else for (const literal of literals) this.file(literal, rarest(literal, frequency), entry);
    }
  }

  /** `lower` is the text in lower case. Each entry comes once, in no order. */
  candidates(lower: string): T[] {
    this.texts += 1;
    const found: T[] = [];
    for (const entry of this.always) found.push(entry.value);
    for (const { literals, entry } of this.short) {
      if (literals.some((literal) => lower.includes(literal))) found.push(entry.value);
    }
    const { places } = this;
    let one = lower.charCodeAt(0);
    let two = lower.charCodeAt(1);
    for (let at = 2; at < lower.length; at += 1) {
      const three = lower.charCodeAt(at);
      const list = places[placeOf(one, two, three)] ?? 0;
      if (list !== 0) this.look(list, lower, at - 2, found);
      one = two;
      two = three;
    }
    return found;
  }

  private look(list: number, lower: string, at: number, found: T[]): void {
    for (const one of this.lists[list - 1] ?? []) {
      // Most of what begins alike goes on otherwise: one letter more spares a look at the whole.
      if (lower.charCodeAt(at + one.further) !== one.letter) continue;
      if (at < one.offset || one.entry.foundIn === this.texts) continue;
      if (!lower.startsWith(one.literal, at - one.offset)) continue;
      one.entry.foundIn = this.texts;
      found.push(one.entry.value);
    }
  }

  private file(literal: string, gram: string, entry: Found<T>): void {
    const place = placeOf(gram.charCodeAt(0), gram.charCodeAt(1), gram.charCodeAt(2));
    const offset = literal.indexOf(gram);
    const further = offset + GRAM < literal.length ? GRAM : offset > 0 ? -1 : 0;
    const letter = literal.charCodeAt(offset + further);
    const list = this.places[place] ?? 0;
    if (list === 0) this.places[place] = this.lists.push([]);
    this.lists[list === 0 ? this.lists.length - 1 : list - 1]?.push({
      literal,
      offset,
      further,
      letter,
      entry,
    });
  }
}

function gramsOf(literal: string): string[] {
  return Array.from({ length: Math.max(0, literal.length - GRAM + 1) }, (_, at) =>
    literal.slice(at, at + GRAM),
  );
}

const rarest = (literal: string, frequency: ReadonlyMap<string, number>): string =>
  gramsOf(literal).reduce((best, gram) =>
    (frequency.get(gram) ?? 0) < (frequency.get(best) ?? 0) ? gram : best,
  );
