import type { CaseView, Outcome } from '../../../../shared/contract/case-view.ts';
import { keyOf } from '../choice.ts';

export interface Entry {
  /** The choice's key. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly outcome: Outcome | null;
}

export interface Section {
  readonly id: 'incidents' | 'needsALook' | 'received' | 'sources';
  readonly entries: readonly Entry[];
}

/** The list's sections that have an entry whose words contain every word of the filter. */
export function sectionsOf(view: CaseView, filter: string): readonly Section[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ title, detail }: Entry) => {
    const words = `${title} ${detail}`.toLowerCase();
    return wanted.every((word) => words.includes(word));
  };
  return all(view)
    .map(({ id, entries }) => ({ id, entries: entries.filter(matches) }))
    .filter(({ entries }) => entries.length > 0);
}

function all(view: CaseView): readonly Section[] {
  return [
    {
      id: 'incidents',
      entries: view.incidents.map(({ id, title, detail, outcome }) => ({
        id: keyOf({ kind: 'incident', id }),
        title,
        detail,
        outcome,
      })),
    },
    {
      id: 'needsALook',
      entries: view.needsALook.map(({ source, title, name, outcome }) => ({
        id: keyOf({ kind: 'look', id: source }),
        title,
        detail: name,
        outcome,
      })),
    },
    {
      id: 'received',
      entries: view.received.map(({ source, title, detail }) => ({
        id: keyOf({ kind: 'received', id: source }),
        title,
        detail,
        outcome: 'received',
      })),
    },
    {
      id: 'sources',
      entries: view.sources.map(({ id, name, detail }) => ({
        id: keyOf({ kind: 'source', id }),
        title: name,
        detail,
        outcome: null,
      })),
    },
  ];
}
