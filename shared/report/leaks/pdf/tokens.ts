/** A word of PDF's syntax (ISO 32000-1, 7.2 and 7.3). */
export interface Token {
  readonly kind: 'string' | 'name' | 'word' | 'mark';
  /** A string's bytes as characters; a name without its slash; a mark is one of `<<`, `>>`, `[`, `]`. */
  readonly value: string;
  /** Where the text goes on. */
  readonly end: number;
}

const BLANKS = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX = /<([^<>]*)>/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The token at or behind `at`; null at the end. A character that begins none is passed over. */
export function tokenAt(text: string, at: number): Token | null {
  let from = at;
  for (;;) {
    from += matchAt(BLANKS, text, from)?.[0].length ?? 0;
    if (from >= text.length) return null;
    const token = readToken(text, from);
    if (token !== null) return token;
    from += 1;
  }
}

function readToken(text: string, at: number): Token | null {
  const two = text.slice(at, at + 2);
  if (two === '<<' || two === '>>') return { kind: 'mark', value: two, end: at + 2 };
  const one = two.charAt(0);
  if (one === '[' || one === ']') return { kind: 'mark', value: one, end: at + 1 };
  if (one === '(') return literal(text, at + 1);
  const [pattern, kind] =
    one === '/'
      ? ([NAME, 'name'] as const)
      : one === '<'
        ? ([HEX, 'string'] as const)
        : ([WORD, 'word'] as const);
  const match = matchAt(pattern, text, at);
  if (match === null) return null;
  const end = at + match[0].length;
  if (kind === 'word') return { kind, value: match[0], end };
  const inner = match[1] ?? '';
  return { kind, value: kind === 'name' ? unescapedName(inner) : fromHex(inner), end };
}

const fromHex = (text: string): string => {
  const digits = text.replace(/[^0-9A-Fa-f]/g, '');
  return (digits.length % 2 === 0 ? digits : `${digits}0`).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
};

const unescapedName = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const ESCAPE = /\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g;

/** A string in parentheses, which may be nested (7.3.4.2). */
function literal(text: string, start: number): Token {
  let depth = 1;
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) break;
    at += 1;
  }
  const value = text.slice(start, at).replace(ESCAPE, (_, octal, other) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return /[\r\n]/.test(other) ? '' : (LETTERS[other] ?? other);
  });
  return { kind: 'string', value, end: at + 1 };
}
