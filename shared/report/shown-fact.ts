import type { ShownFact } from '../contract/incident-view.ts';
import type { Span } from '../contract/span.ts';
import type { Fact } from '../intake/fact.ts';
import { visibleText } from './visible-text.ts';

/** The same for the same spans; words without bytes (the person's own) are named by themselves. */
export function factId(spans: readonly Span[], words: string): string {
  if (spans.length === 0) return `said:${words}`;
  return spans.map(({ source, start, end }) => `${source}:${start}-${end}`).join('+');
}

/** A fact as the window shows it; `words` where it is put differently than it stands. */
export function shownFact(fact: Fact<unknown>, words: string): ShownFact {
  return { id: factId(fact.spans, words), words: visibleText(words), spans: [...fact.spans] };
}

/** A text fact in its own words. */
export const shownText = (fact: Fact<string>): ShownFact => shownFact(fact, fact.value);
