import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Phrase } from '../knowledge/schema/phrase-schema.ts';
import { type MatchText, matchText } from './match-text.ts';
import { type Entry, ruleIndex } from './rule-index.ts';

/** A rule that matched, and where in the words it was given. */
export interface Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** A refusal's own words rarely stand further from its code than this. */
const REACH = 100;

/** Only replies are asked about: the beginning of one vouches for more than a number inside it. */
const REACH_IN_REPLY = 300;

/** So many matches of one pattern are looked at before a weak one is given up. */
const MOST_TRIES = 40;

/**
 * Every rule and phrase whose words stand in a text, in its order. Who may speak (host, operator) is not decided here.
 */
export function findMatches(words: string, knowledge: Knowledge): Match[] {
  const text = matchText(words);
  const found: Match[] = [];
  for (const entry of ruleIndex(knowledge).candidates(text.lower)) {
    const range =
      entry.kind === 'phrase'
        ? phraseRange(entry.phrase, entry.pattern, text)
        : firstRange(entry.pattern, text);
    if (range === null) continue;
    found.push({ entry, start: text.original(range.start), end: text.original(range.end - 1) + 1 });
  }
  return found.sort((one, two) => one.start - two.start);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function firstRange(pattern: RegExp, text: MatchText): Range | null {
  // Tokens carry the flag `g`; the first match is wanted of every pattern.
  pattern.lastIndex = 0;
  const match = pattern.exec(text.text);
  return match === null || match[0] === ''
    ? null
    : { start: match.index, end: match.index + match[0].length };
}

const global = new WeakMap<RegExp, RegExp>();

/** The same pattern for all its matches, from the beginning; made once, since making one costs more than using it. */
function everywhere(pattern: RegExp): RegExp {
  const known = global.get(pattern);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const made = new RegExp(pattern.source, 'gi');
  global.set(pattern, made);
  return made;
}

function phraseRange(phrase: Phrase, pattern: RegExp, text: MatchText): Range | null {
  if (phrase.after === undefined && pattern.flags === 'i') {
    const range = firstRange(pattern, text);
    return range === null || (phrase.notWhen?.test(text.text) ?? false) ? null : range;
  }
  if (!pattern.test(text.text)) return null;
  const again = everywhere(pattern);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const match = again.exec(text.text);
    if (match === null || match[0] === '') return null;
    if (phrase.after === undefined || stands(phrase.after, match.index, text)) {
      const refused = phrase.notWhen?.test(text.text) ?? false;
      return refused ? null : { start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** Whether weak words stand where only a reply has them. */
function stands(after: 'reply' | 'start', at: number, text: MatchText): boolean {
  if (at <= REACH_IN_REPLY) return true;
  if (text.marks.some((mark) => mark <= at && at - mark <= REACH)) return true;
  return after === 'start' && (at <= 2 || /[:;)\]>-] $/.test(text.text.slice(Math.max(0, at - 2), at)));
}
