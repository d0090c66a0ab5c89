import type { Knowledge } from '../knowledge/knowledge.ts';
import { wasOver } from './bounce-day.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Refuser } from './operator-at.ts';

/**
 * Who takes the mail of that operator's recipients today, where that changed after the bounce. Says
 * nothing where the bounce is younger than the change (then the host it names still speaks) or where
 * mailboxes moved one by one.
 */
export function operatorNow(
  refuser: Refuser | null,
  recipientDomain: string | null,
  knowledge: Knowledge,
): Diagnosis['operatorNow'] {
  if (refuser === null) return null;
  const { operator, at } = refuser;
  const run = operator.runs.find(
    (one) => !one.gradual && (recipientDomain === null || one.domain === recipientDomain),
  );
  if (run === undefined || (at.on !== null && wasOver(run.until, at.on))) return null;
  const now = knowledge.operators.find((one) => one.id === run.to);
  if (now === undefined) return null;
  return { id: now.id, name: now.names[0] ?? now.id, since: run.until, source: run.source };
}
