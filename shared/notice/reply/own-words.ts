import type { OwnPhrase } from '../../knowledge/mail-systems/mail-system.ts';
import type { TracedMatch, TracedText } from '../../mail/traced-text.ts';
import { systemWordsIn } from './system-words.ts';

/** A mail system's own words in a text. */
export interface OwnWords {
  /** id of `knowledge/mail-systems`. */
  readonly system: string;
  readonly phrase: OwnPhrase;
  readonly match: TracedMatch;
}

function first(text: TracedText, wanted: (phrase: OwnPhrase, system: string) => boolean): OwnWords | null {
  for (const { system, phrase } of systemWordsIn(text.text).own) {
    const match = wanted(phrase, system.id) ? text.exec(phrase.pattern) : null;
    if (match !== null) return { system: system.id, phrase, match };
  }
  return null;
}

/** Words that a mail system says itself, anywhere in the text; its own system's phrases first if given. */
export function ownWords(text: TracedText, writer: string | null = null): OwnWords | null {
  const preferred = writer === null ? null : first(text, (_phrase, system) => system === writer);
  return preferred ?? first(text, () => true);
}

/** Words that a mail system appends to a reply ("retry timeout exceeded"): the reply ends before them. */
export const appendedWords = (text: TracedText): OwnWords | null =>
  first(text, ({ appended }) => appended === true);

/** "5.4.7 - Delivery expired (message too old)": whether appended words are part of a longer saying. */
export const isPartOfMore = (text: TracedText, { match: part }: OwnWords): boolean =>
  systemWordsIn(text.text).own.some(({ phrase }) => {
    const match = phrase.appended ? null : phrase.pattern.exec(text.text);
    return match !== null && match.index <= part.index && match.index + match[0].length >= part.end;
  });
