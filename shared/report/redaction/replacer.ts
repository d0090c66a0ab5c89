import type { RemovedValue } from '../../contract/redaction.ts';

/** What stands where a value was taken out and has no token: the same in every language, for it stands in verbatim lines. */
export const REMOVED = '[removed]';

/** A text without the values, and where in it the stand-ins are. */
export interface Replaced {
  readonly text: string;
  readonly at: readonly { readonly start: number; readonly end: number }[];
}

export type Replacer = (text: string) => Replaced;

interface Node {
  readonly next: Map<string, Node>;
  /** What is written instead; undefined: no value ends here; null: a value that stays. */
  instead?: string | null;
}

/**
 * Replaces every value in any case of its letters, where it stands between characters that are neither letter
 * nor digit; where several fit, the longest of the first. An address is also found as mail systems write it
 * into another (`anna=florist.example`, VERP) or into a link (`%40`). `kept` stays whole, also where it holds a value.
 */
export function replacerOf(removed: readonly RemovedValue[], kept: readonly string[]): Replacer {
  const root: Node = { next: new Map() };
  for (const { value, token } of removed) {
    for (const [form, instead] of formsOf(value, token ?? REMOVED)) plant(root, form, instead);
  }
  for (const value of kept) plant(root, value, null);
  return (text) => replace(text, root);
}

/** The signs by which an address is written into another, or into a link. */
const AT_SIGNS = ['=', '%40', '#'] as const;

function formsOf(value: string, token: string): readonly (readonly [string, string])[] {
  const at = value.lastIndexOf('@');
  if (at <= 0) return [[value, token]];
  const inside = AT_SIGNS.map(
    (sign) => [value.slice(0, at) + sign + value.slice(at + 1), token.replace('@', sign)] as const,
  );
  return [[value, token], ...inside];
}

function plant(root: Node, value: string, instead: string | null): void {
  let node = root;
  for (const character of folded(value.trim().replace(/\s+/g, ' '))) {
    const next: Node = node.next.get(character) ?? { next: new Map() };
    node.next.set(character, next);
    node = next;
  }
  // What stays, stays: a locked value outranks a personal one that reads the same.
  if (node.instead === undefined || instead === null) node.instead = instead;
}

/** Lower case of the same length: the dotted capital I alone would become two characters. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

const WORD = /[\p{L}\p{N}]/u;
const isWord = (text: string, at: number): boolean => {
  const character = text[at];
  return character !== undefined && WORD.test(character);
};

function replace(text: string, root: Node): Replaced {
  const lower = folded(text);
  let out = '';
  let copied = 0;
  const at: { start: number; end: number }[] = [];
  let i = 0;
  while (i < text.length) {
    const found = i > 0 && isWord(text, i - 1) && isWord(text, i) ? null : longest(lower, i, root);
    if (found === null) {
      i += 1;
      continue;
    }
    if (found.instead !== null) {
      out += text.slice(copied, i);
      at.push({ start: out.length, end: out.length + found.instead.length });
      out += found.instead;
      copied = found.end;
    }
    i = found.end;
  }
  return at.length === 0 ? { text, at } : { text: out + text.slice(copied), at };
}

function longest(lower: string, from: number, root: Node): { end: number; instead: string | null } | null {
  let node: Node | undefined = root;
  let best: { end: number; instead: string | null } | null = null;
  let i = from;
  while (i < lower.length) {
    const blank = /\s/.test(lower[i] ?? '');
    node = node.next.get(blank ? ' ' : (lower[i] ?? ''));
    if (node === undefined) break;
    i += 1;
    // A name of two words is one name however far apart they are set.
    while (blank && i < lower.length && /\s/.test(lower[i] ?? '')) i += 1;
    const inWord = isWord(lower, i) && isWord(lower, i - 1);
    if (node.instead !== undefined && !inWord) best = { end: i, instead: node.instead };
  }
  return best;
}
