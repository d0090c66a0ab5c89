import type { ShownFact } from '../../../../shared/contract/incident-view.ts';
import { useBytes } from './bytes-store.ts';

/** Words that lead to their bytes: a press lights them in the source pane. */
export function FactWords({ fact, mono = false }: { fact: ShownFact; mono?: boolean }) {
  const lit = useBytes((state) => state.lit?.id === fact.id);
  const light = useBytes((state) => state.light);
  if (fact.spans.length === 0) return <span className={mono ? 'mono' : undefined}>{fact.words}</span>;
  return (
    <button
      type="button"
      className={mono ? 'fact mono' : 'fact'}
      data-fact={fact.id}
      aria-current={lit}
      onClick={() => light(fact)}
    >
      {fact.words}
    </button>
  );
}
