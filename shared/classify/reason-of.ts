import type { Cause } from '../contract/cause.ts';
import type { Reason } from '../contract/reason.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import { causeFacts } from './cause-facts.ts';
import { statusReasons } from './status-reasons.ts';
import type { Verdict } from './verdict.ts';

/** The reason in Sisimai's vocabulary for what was decided; `deciding` is the reply it rests on. */
export function reasonOf(bounce: Bounce, decided: Verdict | null, deciding: Reply | null): Reason {
  const { kind } = bounce;
  if (kind === 'complaint') return 'feedback';
  if (kind === 'autoreply') return 'vacation';
  if (kind === 'delivered' || kind === 'relayed' || kind === 'expanded') return 'delivered';
  if (decided === null) return kind === 'delayed' ? 'expired' : reasonByPhase(deciding);
  if (decided.reason !== null) return decided.reason;
  const status = decided.evidence === 'status' ? decided.words.value.slice(2) : statusOf(bounce, deciding);
  if (decided.cause === 'recipient-unknown' || decided.cause === 'recipient-inactive') {
    if (status === '1.6') return 'hasmoved';
  }
  // An operator's own sentence says what it means, whatever command it answered.
  const common = decided.evidence === 'phrase' || decided.evidence === 'status';
  if (decided.cause === 'recipient-unknown' && common) return unknownOrFiltered(bounce, status, deciding);
  if (decided.evidence === 'status') return statusReasons[status] ?? causeFacts[decided.cause].reason;
  return finerReason(decided.cause, decided.words.value, status) ?? causeFacts[decided.cause].reason;
}

/** Where Sisimai has two reasons for what is one cause to the person who has to act. */
function finerReason(cause: Cause, words: string, status: string): Reason | null {
  if (cause === 'connection-failed')
    return status === '4.7' || /time(?:d ?|-)?out/i.test(words) ? 'expired' : null;
  if (cause === 'dns-failure' && /host name lookup failure|try again|servfail/i.test(words))
    return 'networkerror';
  if (cause === 'dns-failure') return /null ?mx|not accept|mail exchanger/i.test(words) ? 'notaccept' : null;
  if (cause === 'mailbox-full')
    return /disk space|on device|system storage/i.test(words) ? 'systemfull' : null;
  if (cause === 'protocol-violation') return status === '1.3' ? 'userunknown' : null;
  return null;
}

/** Subject and detail of the enhanced status code: the receiver's own, else the report's. */
function statusOf(bounce: Bounce, deciding: Reply | null): string {
  return (deciding?.enhanced ?? bounce.status)?.value.slice(2) ?? '';
}

/**
 * Sisimai calls an unknown user `userunknown` where the address was refused as such (X.1.Z, or in answer
 * to RCPT); filters of mobile operators say "unknown user" to a message they do not want, with X.2.0, X.7.1
 * or after DATA, and those are `filtered`, as are replies in notices by mail that state neither.
 */
function unknownOrFiltered(bounce: Bounce, status: string, deciding: Reply | null): Reason {
  if (status.startsWith('1.') || deciding?.phase === 'rcpt') return 'userunknown';
  if (/^(?:2\.[01]|7\.1)$/.test(status)) return 'filtered';
  if (deciding?.phase === 'data' || deciding?.phase === 'end-of-data') return 'filtered';
  const bare = bounce.notice.from === null && bounce.notice.subject === null;
  const coded = (deciding?.code ?? null) !== null;
  return coded && !bare && status === '' ? 'filtered' : 'userunknown';
}

/** Refused without a word of why: before MAIL only the connecting host is known, at MAIL also the sender. */
function reasonByPhase(deciding: Reply | null): Reason {
  if (!(deciding?.code?.value.startsWith('5') ?? false)) return 'undefined';
  if (deciding?.phase === 'connect' || deciding?.phase === 'helo') return 'blocked';
  return deciding?.phase === 'mail' ? 'rejected' : 'undefined';
}

/**
 * Whether the recipient will fail again whatever the sender does: an address, domain or mailbox that is
 * not there, or a host that takes no mail and said so for good.
 */
export function isHardBounce(reason: Reason, code: string | null): boolean {
  if (reason === 'userunknown' || reason === 'hostunknown' || reason === 'hasmoved') return true;
  return reason === 'notaccept' && !(code?.startsWith('4') ?? false);
}
