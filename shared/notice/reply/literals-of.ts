import { type Needle, needleOf, type TextGrams } from './text-grams.ts';

/** Shorter literals are in every text. */
const MIN_LITERAL = 4;

const QUANTIFIER = /^(?:[?*]|\{0,|\{0\})/;

/** The end of the group or class that opens at `at`. */
function endOfNested(source: string, at: number): number {
  let depth = 0;
  let inClass = false;
  for (let index = at; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0 && !inClass) return index + 1;
  }
  return source.length;
}

/** The character that an escape stands for, or null where it stands for a kind of character. */
const escapedCharacter = (character: string | undefined): string | null =>
  character !== undefined && /[^A-Za-z0-9]/.test(character) ? character : null;

interface Token {
  readonly literal: string | null;
  readonly end: number;
}

function tokenAt(source: string, at: number): Token {
  const character = source[at] ?? '';
  if (character === '\\') return { literal: escapedCharacter(source[at + 1]), end: at + 2 };
  if (character === '(' || character === '[') return { literal: null, end: endOfNested(source, at) };
  const counted = /^\{\d{0,6}(?:,\d{0,6})?\}/.exec(source.slice(at, at + 16));
  if (counted !== null) return { literal: null, end: at + counted[0].length };
  if (/[.^$|?*+{}]/.test(character)) return { literal: null, end: at + 1 };
  return { literal: character, end: at + 1 };
}

/** The alternatives of a pattern at its top level. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  let at = 0;
  while (at < source.length) {
    if (source[at] === '|') {
      found.push(source.slice(from, at));
      from = at + 1;
    }
    at = tokenAt(source, at).end;
  }
  return [...found, source.slice(from)];
}

function longestLiteral(source: string): string {
  let best = '';
  let run = '';
  let at = 0;
  while (at < source.length) {
    const { literal, end } = tokenAt(source, at);
    const optional = QUANTIFIER.test(source.slice(end, end + 3));
    run = literal === null || optional ? '' : run + literal;
    if (run.length > best.length) best = run;
    const repeated = /^(?:\+|\{\d)/.test(source.slice(end, end + 2));
    if (repeated) run = '';
    at = end;
  }
  return best.toLowerCase();
}

/**
 * Words of which one must be in a text (in lower case) before a pattern can match; null where the pattern
 * has none. Hundreds of patterns are tried on each reply of a notice with thousands of recipients, and
 * looking for a word is a hundred times faster than running a pattern.
 */
export function literalsOf(pattern: RegExp): readonly Needle[] | null {
  const literals = alternatives(pattern.source).map(longestLiteral);
  return literals.every((literal) => literal.length >= MIN_LITERAL) ? literals.map(needleOf) : null;
}

/** Whether a pattern with these literals can match a text at all. */
export function mayMatch(literals: readonly Needle[] | null, lower: TextGrams): boolean {
  if (literals === null) return true;
  for (const literal of literals) if (lower.includes(literal)) return true;
  return false;
}
