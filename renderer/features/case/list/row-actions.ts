import type { CaseView } from '../../../../shared/contract/case-view.ts';
import type { Input } from '../../../../shared/contract/operations.ts';
import type { CaseFileWords } from '../../../../shared/language/en/case-file.ts';
import type { Choice } from '../choice.ts';

type Decided = 'case.treat-as-bounce' | 'case.ignore' | 'case.exclude' | 'case.leave-out';

/** Something that the person can decide about a row of the list. */
export interface RowAction {
  readonly label: string;
  readonly operation: Decided;
  readonly input: Input<Decided>;
}

/** What can be decided about a row; nothing about an incident, which is only what its mails come to. */
export function rowActions(view: CaseView, choice: Choice, words: CaseFileWords): readonly RowAction[] {
  const source = choice.kind === 'incident' ? undefined : view.sources.find(({ id }) => id === choice.id);
  if (source === undefined) return [];
  const { id, name, bounces } = source;
  const actions: RowAction[] = [];
  if (source.treatable || source.treated) {
    const treat = source.treatable;
    actions.push({
      label: treat ? words.treat(name) : words.untreat(name),
      operation: 'case.treat-as-bounce',
      input: { source: id, treat },
    });
  }
  if (view.needsALook.some((look) => look.source === id)) {
    actions.push({
      label: words.ignore(name),
      operation: 'case.ignore',
      input: { source: id, ignored: true },
    });
  }
  if (bounces.length > 0) {
    actions.push({
      label: words.exclude(bounces.length, name),
      operation: 'case.exclude',
      input: { bounces, excluded: true },
    });
  }
  actions.push({
    label: words.leaveOut(name),
    operation: 'case.leave-out',
    input: { source: id },
  });
  return actions;
}
