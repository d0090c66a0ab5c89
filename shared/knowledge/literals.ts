/**
 * What any text must hold for a pattern to match: one of the alternatives, in lower case; null where
 * nothing can be said. Lets the engine skip a pattern without running it, so that a thousand more rules
 * cost a text nothing.
 */
export function requiredLiterals(pattern: RegExp): readonly string[] | null {
  return new LiteralReader(pattern.source).read();
}

type Alternatives = readonly string[] | null;

/** More alternatives than this and a look-up gains nothing over running the pattern. */
const MOST_ALTERNATIVES = 24;

const shortest = (found: readonly string[]): number => Math.min(...found.map((one) => one.length));

/** The candidate whose weakest alternative is longest; among equals the one with fewer alternatives. */
function better(one: Alternatives, two: Alternatives): Alternatives {
  if (one === null || two === null) return one ?? two;
  const difference = shortest(one) - shortest(two);
  return difference > 0 || (difference === 0 && one.length <= two.length) ? one : two;
}

/** A character, a group with its alternatives (null: anything), or an edge of no width. */
type Atom =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'some'; readonly of: Alternatives }
  | { readonly kind: 'edge' };

const EDGE: Atom = { kind: 'edge' };
const ANYTHING: Atom = { kind: 'some', of: null };

/** Reads the source of a regular expression without the `u` or `v` flag, one atom after the other. */
class LiteralReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  read(): Alternatives {
    return this.alternation();
  }

  private alternation(): Alternatives {
    let all: string[] | null = [];
    for (;;) {
      const found = this.sequence();
      if (found === null) all = null;
      else if (all !== null) all = [...all, ...found];
      if (this.source[this.at] !== '|') break;
      this.at += 1;
    }
    return all !== null && all.length <= MOST_ALTERNATIVES ? all : null;
  }

  private sequence(): Alternatives {
    let best: Alternatives = null;
    let run = '';
    const close = () => {
      if (run !== '') best = better(best, [run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const atom = this.atom();
      const least = this.quantifier();
      if (atom.kind === 'edge') continue;
      if (atom.kind === 'char') {
        if (least !== 0) run += atom.char;
        if (least !== null) close();
      } else {
        close();
        if (least !== 0) best = better(best, atom.of);
      }
    }
    close();
    return best;
  }

  private atom(): Atom {
    const char = this.source[this.at] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.skipClass();
    if (char === '\\') return this.escape();
    this.at += 1;
    if (char === '^' || char === '$') return EDGE;
    return char === '.' ? ANYTHING : { kind: 'char', char: char.toLowerCase() };
  }

  private group(): Atom {
    const opening =
      /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += opening.length;
    const inside = this.alternation();
    this.at += 1;
    return /[=!]$/.test(opening) ? EDGE : { kind: 'some', of: inside };
  }

  private skipClass(): Atom {
    this.at += 1;
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      this.at += this.source[this.at] === '\\' ? 2 : 1;
    }
    this.at += 1;
    return ANYTHING;
  }

  private escape(): Atom {
    const letter = this.source[this.at + 1] ?? '';
    if (letter === 'u' || letter === 'x') {
      const digits = letter === 'u' ? 4 : 2;
      const code = Number.parseInt(this.source.slice(this.at + 2, this.at + 2 + digits), 16);
      this.at += 2 + digits;
      return { kind: 'char', char: String.fromCharCode(code).toLowerCase() };
    }
    this.at += 2;
    if (letter === 'b' || letter === 'B') return EDGE;
    return /[a-zA-Z0-9]/.test(letter) ? ANYTHING : { kind: 'char', char: letter };
  }

  /** The least number of times, or null where there is no quantifier. */
  private quantifier(): number | null {
    if (!'*+?{'.includes(this.source[this.at] ?? ' ')) return null;
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (found === null) return null;
    this.at += found[0].length;
    if (found[1] !== undefined) return Number(found[1]);
    return found[0].startsWith('+') ? 1 : 0;
  }
}
