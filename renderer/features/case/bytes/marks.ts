import type { Author } from '../../../../shared/contract/author.ts';
import type { IncidentView, ShownFact } from '../../../../shared/contract/incident-view.ts';
import type { Span } from '../../../../shared/contract/span.ts';

/** A stretch of a source that a fact of the story stands on. */
export interface Mark {
  readonly fact: ShownFact;
  /** Whose words it marks; null for a fact that is no quote. */
  readonly voice: Author | null;
  readonly start: number;
  readonly end: number;
}

/** The marks of one source, each fact once, by place; of two that start together the longer comes first. */
export function marksOf(
  incident: IncidentView | null,
  lit: ShownFact | null,
  source: string,
): readonly Mark[] {
  const facts = new Map<string, { fact: ShownFact; voice: Author | null }>();
  const add = (fact: ShownFact | null | undefined, voice: Author | null = null) => {
    if (fact != null && !facts.has(fact.id)) facts.set(fact.id, { fact, voice });
  };
  for (const voice of incident?.voices ?? []) for (const quote of voice.quotes) add(quote, voice.author);
  for (const { fact } of incident?.facts ?? []) add(fact);
  for (const { fact } of incident?.mails ?? []) add(fact);
  for (const { fact } of incident?.timeline?.rows ?? []) add(fact);
  add(incident?.why?.words);
  add(lit);
  return [...facts.values()]
    .flatMap(({ fact, voice }) =>
      fact.spans.filter(within(source)).map(({ start, end }) => ({ fact, voice, start, end })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const within = (source: string) => (span: Span) => span.source === source && span.end > span.start;
