import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Refuser } from './operator-at.ts';
/**
 * Who takes the mail of that operator's recipients today, where that changed after the bounce. Says
 * nothing where the bounce is younger than the change (then the host it names still speaks) or where
 * mailboxes moved one by one.
 */
export declare function operatorNow(
  refuser: Refuser | null,
  recipientDomain: string | null,
  knowledge: Knowledge,
): Diagnosis['operatorNow'];
