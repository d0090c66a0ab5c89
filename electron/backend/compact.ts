import type { Span } from '../../shared/contract/span.ts';

/** Shorter strings are no parts of longer ones to V8: they hold nothing but themselves. */
const LEAST_PART = 13;
/** So many different words are remembered at once; a mailbox of one failure repeats a few hundred. */
const MOST_WORDS = 4096;
/** Longer ones rarely come twice. */
const LONGEST_WORDS = 400;

const EMPTY: readonly unknown[] = Object.freeze([]);

/** What was copied of one value. */
interface Known {
  readonly objects: Map<object, unknown>;
  /** Lists of one span: several facts of a bounce stand in the same bytes. */
  readonly spans: Map<string, readonly unknown[]>;
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'source' in value && 'start' in value && 'end' in value;

/**
 * Values to be kept for long, in little memory. A word cut out of a mail holds the whole mail in memory, and a
 * mailbox repeats most words in every mail: here each is a string of its own, once for all. One of these serves
 * one mailbox.
 */
export class Compactor {
  readonly #words = new Map<string, string>();

  /** The same value; what was one object in it is one object again. Plain data only: objects, lists, primitives. */
  compact<T>(value: T): T {
    return this.#copy(value, { objects: new Map(), spans: new Map() }) as T;
  }

  #copy(value: unknown, known: Known): unknown {
    if (typeof value === 'string') return this.#string(value);
    if (typeof value !== 'object' || value === null) return value;
    const before = known.objects.get(value);
    if (before !== undefined) return before;
    const copy = Array.isArray(value) ? this.#list(value, known) : this.#object(value, known);
    known.objects.set(value, copy);
    return copy;
  }

  #list(list: readonly unknown[], known: Known): readonly unknown[] {
    if (list.length === 0) return EMPTY;
    const [only] = list;
    if (list.length > 1 || !isSpan(only)) return list.map((one) => this.#copy(one, known));
    const place = `${only.source} ${only.start} ${only.end}`;
    const spans = known.spans.get(place) ?? [this.#copy(only, known)];
    known.spans.set(place, spans);
    return spans;
  }

  #object(object: object, known: Known): object {
    // Spread first: the copy keeps the shape, which building it name by name would lose.
    const copy: Record<string, unknown> = { ...object };
    for (const [name, value] of Object.entries(copy)) {
      if (typeof value === 'string' || typeof value === 'object') copy[name] = this.#copy(value, known);
    }
    return copy;
  }

  #string(text: string): string {
    if (text.length < LEAST_PART) return text;
    if (text.length > LONGEST_WORDS) return ownString(text);
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    const own = ownString(text);
    this.#words.set(own, own);
    return own;
  }
}

/** The same characters in memory of their own. */
function ownString(text: string): string {
  const narrow = Buffer.from(text, 'latin1').toString('latin1');
  return narrow === text ? narrow : Buffer.from(text, 'utf16le').toString('utf16le');
}
