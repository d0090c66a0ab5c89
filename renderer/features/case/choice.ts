import type { CaseView } from '../../../shared/contract/case-view.ts';

/** What is chosen in the list, and so what the middle pane tells. */
export type Choice =
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'look'; readonly id: string }
  | { readonly kind: 'received'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string };

const kinds: readonly Choice['kind'][] = ['incident', 'look', 'received', 'source'];

export const keyOf = (choice: Choice): string => `${choice.kind} ${choice.id}`;

/** The choice of a list key; null for anything else. */
export function choiceOf(key: string): Choice | null {
  const at = key.indexOf(' ');
  const kind = kinds.find((one) => one === key.slice(0, at));
  return kind === undefined ? null : { kind, id: key.slice(at + 1) };
}

/** Keeps the person's choice while it still exists; else what matters most. Null where there is nothing. */
export function stillChosen(view: CaseView, choice: Choice | null): Choice | null {
  if (choice !== null && exists(view, choice)) return choice;
  const incident = view.incidents[0];
  if (incident !== undefined) return { kind: 'incident', id: incident.id };
  const look = view.needsALook[0];
  if (look !== undefined) return { kind: 'look', id: look.source };
  const source = view.sources[0];
  return source === undefined ? null : { kind: 'source', id: source.id };
}

/** The incident whose story belongs to the choice. */
export function incidentOf(view: CaseView, choice: Choice): string | null {
  switch (choice.kind) {
    case 'incident':
      return choice.id;
    case 'look':
      return null;
    case 'received':
    case 'source':
      return view.sources.find((source) => source.id === choice.id)?.incident ?? null;
  }
}

function exists(view: CaseView, choice: Choice): boolean {
  switch (choice.kind) {
    case 'incident':
      return view.incidents.some((one) => one.id === choice.id);
    case 'look':
      return view.needsALook.some((one) => one.source === choice.id);
    case 'received':
      return view.received.some((one) => one.source === choice.id);
    case 'source':
      return view.sources.some((one) => one.id === choice.id);
  }
}
