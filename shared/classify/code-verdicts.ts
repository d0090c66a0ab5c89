import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { causeFacts } from './cause-facts.ts';
import type { Refuser } from './operator-at.ts';
import type { Verdict } from './verdict.ts';

/**
 * What an enhanced status code says by itself, or null. A success (class 2) has no cause, `X.0.0` says nothing, a number that is in no
 * register says nothing, and a vendor's own number speaks only when that vendor refused.
 */
export function statusVerdict(
  status: Fact<string> | null,
  refuser: Refuser | null,
  knowledge: Knowledge,
): Verdict | null {
  const found = status === null ? null : /^[45]\.(\d{1,3}\.\d{1,3})$/.exec(status.value.trim());
  if (status === null || found === null || NOT_NOW.has(status.value.trim())) return null;
  const code = `X.${found[1]}`;
  const known = knowledge.enhancedStatus.find((one) => one.code === code);
  if (known === undefined || known.cause === null) return null;
  const vendors = known.vendors.map((one) => one.vendor.toLowerCase());
  const names = refuser?.operator.names.map((name) => name.toLowerCase()) ?? [];
  const own = names.some((name) => vendors.some((vendor) => name.startsWith(vendor)));
  if (!known.registered && !own) return null;
  return fromCode(`status/${code}`, known.cause, known.actor, 'status', status);
}

/**
 * With a 4 before them these only say "not now": no protocol fault passes by itself (Sendmail fills the field
 * so), no address is wrong for a while, and 421 4.7.0 stands before limits, grey lists and reputation alike.
 */
const NOT_NOW: ReadonlySet<string> = new Set(['4.5.0', '4.1.0', '4.1.1', '4.7.0']);

/** What a bare reply code says, or null where it says only "no". */
export function replyCodeVerdict(code: Fact<string> | null, knowledge: Knowledge): Verdict | null {
  const known = code === null ? undefined : knowledge.replyCodes.find((one) => one.code === code.value);
  if (code === null || known === undefined || known.cause === null) return null;
  return fromCode(`reply/${known.code}`, known.cause, [], 'reply-code', code);
}

function fromCode(
  rule: string,
  cause: Verdict['cause'],
  actor: Verdict['actor'],
  evidence: 'status' | 'reply-code',
  words: Fact<string>,
): Verdict {
  return {
    rule,
    cause,
    altCauses: [],
    actor: actor.length > 0 ? actor : [causeFacts[cause].actor ?? []].flat(),
    reason: null,
    evidence,
    trust: 'verified',
    seen: 'none',
    confirmed: false,
    backed: false,
    words,
  };
}
