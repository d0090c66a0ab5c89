import type { CaseView } from '../../contract/case-view.ts';
import type { Case } from '../../evidence/case.ts';
import type { Sentences } from '../../language/sentences.ts';

/** What the person set aside: bounces first, then sources that nothing more is said of. */
export function asideItems(c: Case, looks: CaseView['needsALook'], words: Sentences): CaseView['aside'] {
  const names = new Map(c.sources.map(({ id, name }) => [id, name]));
  return [
    ...c.excluded.map(({ id, source, recipient, kind }) => {
      const cause = c.diagnoses.get(id)?.cause;
      const name = names.get(source) ?? source;
      return {
        kind: 'excluded' as const,
        id,
        source,
        title: recipient?.value ?? words.names.kinds[kind],
        detail: cause === undefined ? name : `${name}, ${words.causes[cause].title}`,
      };
    }),
    ...c.sources.flatMap(({ id, name }) => {
      if (!c.ignored.has(id)) return [];
      const look = looks.find(({ source }) => source === id);
      return [{ kind: 'ignored' as const, id, source: id, title: name, detail: look?.title ?? '' }];
    }),
  ];
}
