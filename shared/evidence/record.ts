import type { Contradiction, Diagnosis } from '../classify/diagnosis.ts';
import type { BounceRecord } from '../contract/record.ts';
import type { Span } from '../contract/span.ts';
import type { Fact } from '../intake/fact.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import { bouncedAt } from './bounced-at.ts';
import { isoAsWritten } from './iso.ts';
import type { SendingIp } from './sending-ip.ts';

/**
 * One bounce as other programs read it: a line's record of `analyze --ndjson`.
 * What the notice does not say is null (or "" where the interface says so); nothing is filled in.
 * `words` gives a contradiction its sentence, in the language of the caller's choice.
 */
export function toRecord(
  bounce: Bounce,
  diagnosis: Diagnosis,
  sendingIp: SendingIp | null,
  words: (contradiction: Contradiction) => string,
): BounceRecord {
  const sent = bounce.returned?.date ?? null;
  const reported = bouncedAt(bounce);
  const removed = [...new Set(bounce.removed.map(({ field }) => field))];
  return {
    recipient: removed.includes('recipient') ? null : stated(bounce.recipient),
    status: stated(bounce.status) ?? '',
    replyCode: stated(diagnosis.replyCode) ?? '',
    reason: diagnosis.reason,
    hardBounce: diagnosis.hardBounce,
    kind: bounce.kind,
    cause: diagnosis.cause,
    causes: rankedCauses(diagnosis),
    token: stated(diagnosis.token),
    replies: bounce.replies.map(recordReply),
    temporaryAtReceiver: diagnosis.temporaryAtReceiver,
    operator: operatorOf(diagnosis),
    actor: diagnosis.actor,
    remoteHost: stated(bounce.remoteHost),
    remoteIp: stated(bounce.remoteIp),
    sendingIp: sendingIp && pick(sendingIp),
    queueId: stated(bounce.queueId),
    messageId: stated(bounce.returned?.messageId ?? null),
    sentAt: sent && isoAsWritten(sent.value),
    bouncedAt: reported && isoAsWritten(reported.value),
    contradictions: diagnosis.contradictions.map((contradiction) => ({
      between: contradiction.between.map(({ value }) => value),
      explanation: words(contradiction),
    })),
    removed,
    notStated: bounce.notStated,
  };
}

function stated<T>(fact: Fact<T> | null): T | null {
  return fact === null ? null : fact.value;
}

function rankedCauses(diagnosis: Diagnosis): BounceRecord['causes'] {
  return diagnosis.causes.map(({ cause, confidence, basis }) => ({
    cause,
    confidence,
    basis: basis.map(({ rule, words }) => ({ rule, words: words.value, span: covering(words.spans) })),
  }));
}

function operatorOf({ operator }: Diagnosis): BounceRecord['operator'] {
  return operator && { id: operator.id, name: operator.name, basis: operator.basis, on: operator.on };
}

function recordReply(reply: Reply): BounceRecord['replies'][number] {
  return {
    author: reply.author,
    code: stated(reply.code),
    enhanced: stated(reply.enhanced),
    text: reply.text.value,
    phase: reply.phase,
    span: covering(reply.text.spans),
  };
}

function pick({ value, confidence, basis }: SendingIp): BounceRecord['sendingIp'] {
  return { value, confidence, basis };
}

/** From the first byte to the last; words that stand in two sources keep the first one's range. */
function covering(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (first === undefined) return null;
  const here = spans.filter(({ source }) => source === first.source);
  return {
    source: first.source,
    start: Math.min(...here.map(({ start }) => start)),
    end: Math.max(...here.map(({ end }) => end)),
  };
}
