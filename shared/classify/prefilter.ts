import { requiredLiterals } from './literals.ts';

/** Long enough to be rare in mail text, short enough that all but a few patterns need one. */
const GRAM = 3;

interface Keyed<T> {
  readonly literal: string;
  readonly entry: T;
}

/**
 * Finds the entries that a text could match. Each entry is filed under the rarest three letters of a
 * literal that its pattern needs, so the work for one text grows with the text and not with the number
 * of rules.
 */
export class Prefilter<T> {
  private readonly byGram = new Map<number, Keyed<T>[]>();
  /** Entries of which nothing is known: tried on every text. */
  private readonly always: T[] = [];

  constructor(entries: readonly T[], patternOf: (entry: T) => RegExp) {
    const needs = entries.map((entry) => ({ entry, literals: requiredLiterals(patternOf(entry)) }));
    const frequency = new Map<string, number>();
    for (const { literals } of needs) {
      for (const gram of (literals ?? []).flatMap(gramsOf))
        frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
    }
    for (const { entry, literals } of needs) {
      if (literals === null || literals.some((literal) => literal.length < GRAM)) this.always.push(entry);
      else for (const literal of literals) this.file(rarest(literal, frequency), { literal, entry });
    }
  }

  /** `lower` is the text in lower case. Each entry comes once, in no order. */
  candidates(lower: string): Set<T> {
    const found = new Set(this.always);
    for (let at = 0; at + GRAM <= lower.length; at += 1) {
      const filed = this.byGram.get(keyAt(lower, at));
      if (filed === undefined) continue;
      for (const { literal, entry } of filed)
        if (!found.has(entry) && lower.includes(literal)) found.add(entry);
    }
    return found;
  }

  private file(gram: string, keyed: Keyed<T>): void {
    const key = keyAt(gram, 0);
    const filed = this.byGram.get(key);
    if (filed === undefined) this.byGram.set(key, [keyed]);
    else filed.push(keyed);
  }
}

/** Three letters as one number: a text has thousands of them, and a number needs no memory. */
const keyAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 2 ** 32 + text.charCodeAt(at + 1) * 2 ** 16 + text.charCodeAt(at + 2);

function gramsOf(literal: string): string[] {
  return Array.from({ length: Math.max(0, literal.length - GRAM + 1) }, (_, at) =>
    literal.slice(at, at + GRAM),
  );
}

const rarest = (literal: string, frequency: ReadonlyMap<string, number>): string =>
  gramsOf(literal).reduce((best, gram) =>
    (frequency.get(gram) ?? 0) < (frequency.get(best) ?? 0) ? gram : best,
  );
