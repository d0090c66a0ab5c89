import type { IncidentView, ShownFact } from '../../../../shared/contract/incident-view.ts';

export interface NamedFacts {
  readonly name: string;
  readonly facts: readonly ShownFact[];
}

/** One entry a name, in the order of their coming; the same words at the same bytes stand there once. */
export function factsByName(facts: IncidentView['facts']): readonly NamedFacts[] {
  const names = new Map<string, Map<string, ShownFact>>();
  for (const { name, fact } of facts) {
    const under = names.get(name) ?? new Map<string, ShownFact>();
    names.set(name, under.set(`${fact.id} ${fact.words}`, fact));
  }
  return [...names].map(([name, under]) => ({ name, facts: [...under.values()] }));
}
