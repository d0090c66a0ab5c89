import type { BounceRecord } from '../../contract/record.ts';
import type { Redaction } from './redaction.ts';

/** Records without what is taken out for the reader of the file. Codes, hosts, times and ids of queues are locked and stay. */
export function redactRecords(
  records: readonly BounceRecord[],
  { text, removed }: Redaction,
): readonly BounceRecord[] {
  if (removed.length === 0) return records;
  const words = (s: string): string => text(s).text;
  const some = (s: string | null): string | null => (s === null ? null : words(s));
  return records.map((record) => ({
    ...record,
    recipient: some(record.recipient),
    status: words(record.status),
    replyCode: words(record.replyCode),
    causes: record.causes.map((cause) => ({
      ...cause,
      basis: cause.basis.map((basis) => ({ ...basis, words: words(basis.words) })),
    })),
    token: some(record.token),
    replies: record.replies.map((reply) => ({ ...reply, text: words(reply.text) })),
    operator: record.operator && { ...record.operator, basis: words(record.operator.basis) },
    remoteHost: some(record.remoteHost),
    remoteIp: some(record.remoteIp),
    sendingIp: record.sendingIp && {
      ...record.sendingIp,
      value: words(record.sendingIp.value),
      basis: words(record.sendingIp.basis),
    },
    queueId: some(record.queueId),
    messageId: some(record.messageId),
    sentAt: some(record.sentAt),
    bouncedAt: some(record.bouncedAt),
    contradictions: record.contradictions.map(({ between, explanation }) => ({
      between: between.map(words),
      explanation: words(explanation),
    })),
  }));
}
