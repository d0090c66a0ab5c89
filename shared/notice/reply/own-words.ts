import type { OwnPhrase } from '../../knowledge/mail-systems/mail-system.ts';
import { mailSystems } from '../../knowledge/mail-systems/mail-systems.ts';
import type { TracedMatch, TracedText } from '../../mail/traced-text.ts';
import { literalsOf, mayMatch } from './literals-of.ts';
import { TextGrams } from './text-grams.ts';

/** A mail system's own words in a text. */
export interface OwnWords {
  /** id of `knowledge/mail-systems`. */
  readonly system: string;
  readonly phrase: OwnPhrase;
  readonly match: TracedMatch;
}

/** What nobody else writes comes first: it settles whose words they are. */
const phrases = mailSystems
  .flatMap((system) =>
    system.own.map((phrase) => ({ system: system.id, phrase, literals: literalsOf(phrase.pattern) })),
  )
  .sort((one, two) => Number(two.phrase.sendersOnly ?? false) - Number(one.phrase.sendersOnly ?? false));
const bySystem = new Map(mailSystems.map(({ id }) => [id, phrases.filter(({ system }) => system === id)]));
const appended = phrases.filter(({ phrase }) => phrase.appended);
const standing = phrases.filter(({ phrase }) => !phrase.appended);

function first(text: TracedText, among: typeof phrases): OwnWords | null {
  const lower = new TextGrams(text.text.toLowerCase());
  for (const { system, phrase, literals } of among) {
    if (!mayMatch(literals, lower) || !phrase.pattern.test(text.text)) continue;
    const match = text.exec(phrase.pattern);
    if (match !== null) return { system, phrase, match };
  }
  return null;
}

/** Words that a mail system says itself, anywhere in the text; its own system's phrases first if given. */
export function ownWords(text: TracedText, writer: string | null = null): OwnWords | null {
  const preferred = bySystem.get(writer ?? '') ?? [];
  return first(text, preferred) ?? first(text, phrases);
}

/** Words that a mail system appends to a reply ("retry timeout exceeded"): the reply ends before them. */
export const appendedWords = (text: TracedText): OwnWords | null => first(text, appended);

/** "5.4.7 - Delivery expired (message too old)": whether appended words are part of a longer saying. */
export function isPartOfMore(text: TracedText, { match: part }: OwnWords): boolean {
  const lower = new TextGrams(text.text.toLowerCase());
  return standing.some(({ phrase, literals }) => {
    const match = mayMatch(literals, lower) ? phrase.pattern.exec(text.text) : null;
    return match !== null && match.index <= part.index && match.index + match[0].length >= part.end;
  });
}
