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
  if (decided === null) return kind === 'delayed' ? 'expired' : reasonByPhase(bounce, deciding);
  return decided.reason ?? reasonOfVerdict(bounce, decided, deciding);
}

function reasonOfVerdict(bounce: Bounce, decided: Verdict, deciding: Reply | null): Reason {
  const { cause, evidence, words } = decided;
  const status = evidence === 'status' ? words.value.slice(2) : statusOf(bounce, deciding);
  if (status === '1.6' && (cause === 'recipient-unknown' || cause === 'recipient-inactive'))
    return 'hasmoved';
  // An operator's own sentence says what it means, whatever command it answered.
  const common = evidence === 'phrase' || evidence === 'status';
  if (cause === 'recipient-unknown' && common) {
    const start = words.spans[0]?.start ?? -1;
    const speaker = bounce.replies.find((reply) => holds(reply, start)) ?? deciding;
    return unknownOrFiltered(bounce, status, deciding, speaker);
  }
  const finer = evidence === 'status' ? statusReasons[status] : finerReason(cause, words.value, status);
  return finer ?? causeFacts[cause].reason;
}

const holds = (reply: Reply, start: number): boolean =>
  reply.text.spans.some((span) => span.start <= start && start < span.end);

/** Where Sisimai has two reasons for what is one cause to the person who has to act. */
function finerReason(cause: Cause, words: string, status: string): Reason | null {
  if (cause === 'connection-failed') {
    // Google says "did not accept our requests to connect" when it has tried for days.
    if (status === '4.7' || /time(?:d ?|-)?out|accept our requests to connect/i.test(words)) return 'expired';
    return /reset by peer|connection dropped/i.test(words) ? 'blocked' : null;
  }
  if (cause === 'dns-failure') {
    if (/host name lookup failure|try again|servfail|query failed|resolve route/i.test(words))
      return 'networkerror';
    // Postfix before 3.0 says this of a null MX (RFC 7505), "MX 0 .".
    if (/null ?mx|not accept|mail exchanger|malformed or unexpected name server/i.test(words))
      return 'notaccept';
    return null;
  }
  if (cause === 'mailbox-full')
    return /disk space|on device|system storage/i.test(words) ? 'systemfull' : null;
  // RFC 4954 section 6: the sender's login, not its address, was refused.
  if (cause === 'relay-denied') return /^53[0458]/.test(words) ? 'securityerror' : null;
  if (cause === 'protocol-violation') return status === '1.3' ? 'userunknown' : null;
  return null;
}

/** Subject and detail of the enhanced status code: the receiver's own, else the report's. */
function statusOf(bounce: Bounce, deciding: Reply | null): string {
  return (deciding?.enhanced ?? bounce.status)?.value.slice(2) ?? '';
}

/**
 * Sisimai calls an unknown user `userunknown` where the address was refused as such: with X.1.Z, in answer
 * to RCPT, or by a host that looked among its own mailboxes and spoke no SMTP. Filters of mobile operators
 * say "unknown user" to a message they do not want, so the same words with nothing beside them are
 * `filtered`. A pasted reply has lost what stood beside it: there the words mean what they say.
 */
function unknownOrFiltered(
  bounce: Bounce,
  status: string,
  deciding: Reply | null,
  speaker: Reply | null,
): Reason {
  if (status.startsWith('1.') || deciding?.phase === 'rcpt') return 'userunknown';
  const bare = bounce.notice.from === null && bounce.notice.subject === null;
  const local = speaker?.author === 'sender-host' && speaker.code === null;
  const after = deciding?.phase === 'data' || deciding?.phase === 'end-of-data';
  // PowerMTA spells the code out beside it: "5.2.1 (mailbox disabled, not accepting messages)".
  if (status === '2.1' && bounce.writer?.system === 'powermta') return 'suspend';
  if (!after && (bare ? !/^(?:2\.[01]|7\.1)$/.test(status) : local)) return 'userunknown';
  return 'filtered';
}

/**
 * Refused without a word that is understood: before MAIL only the connecting host is known, at MAIL also
 * the sender. Words that nobody knows leave the reason open (`onhold`), no words leave it `undefined`.
 */
function reasonByPhase(bounce: Bounce, deciding: Reply | null): Reason {
  if (deciding?.code?.value.startsWith('5') ?? false) {
    if (deciding?.phase === 'connect' || deciding?.phase === 'helo') return 'blocked';
    if (deciding?.phase === 'mail') return 'rejected';
  }
  return bounce.replies.length === 0 ? 'undefined' : (statusReasons[statusOf(bounce, deciding)] ?? 'onhold');
}

/**
 * Whether the recipient will fail again whatever the sender does: an address, domain or mailbox that is
 * not there, or a host that takes no mail and said so for good.
 */
export function isHardBounce(reason: Reason, code: string | null): boolean {
  if (reason === 'userunknown' || reason === 'hostunknown' || reason === 'hasmoved') return true;
  return reason === 'notaccept' && !(code?.startsWith('4') ?? false);
}
