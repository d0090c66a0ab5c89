import type { Fact } from '../intake/fact.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import type { Contradiction } from './diagnosis.ts';

const isTemporary = (fact: Fact<string>): boolean => fact.value.startsWith('4');
const isPermanent = (fact: Fact<string>): boolean => fact.value.startsWith('5');

/**
 * Statements of one bounce that cannot both be the whole truth. "Failed" after a 4yz is none: a host
 * gives up one day. 421 beside 5.0.0 is one: the receiver said later, the report says never.
 */
export function contradictionsOf(bounce: Bounce, deciding: Reply | null): readonly Contradiction[] {
  const code = deciding?.code ?? null;
  if (code === null) return [];
  const found: Contradiction[] = [];
  const opposed = [deciding?.enhanced ?? null, bounce.reportStatus, bounce.status].find(
    (status) => status !== null && opposes(code, status),
  );
  if (opposed !== null && opposed !== undefined) {
    found.push({
      code: isTemporary(code) ? 'temporary-reply-permanent-status' : 'permanent-reply-temporary-status',
      between: [code, opposed],
    });
  }
  const action = bounce.action;
  if (action !== null && actionOpposes(action.value.toLowerCase(), code)) {
    found.push({ code: 'action-against-reply', between: [action, code] });
  }
  return found;
}

const opposes = (code: Fact<string>, status: Fact<string>): boolean =>
  (isTemporary(code) && isPermanent(status)) || (isPermanent(code) && isTemporary(status));

/** A delay after "never", and a delivery after any refusal. */
function actionOpposes(action: string, code: Fact<string>): boolean {
  if (action === 'delayed') return isPermanent(code);
  return ['delivered', 'relayed', 'expanded'].includes(action) && (isPermanent(code) || isTemporary(code));
}
