import type { FieldName } from '../contract/field-name.ts';
import type { Fact } from '../intake/fact.ts';
import type { Bounce, NoticeMail, ReturnedMail } from './bounce.ts';
import type { Draft } from './draft.ts';
import type { Writer } from './writer-of.ts';

/** What all bounces of one notice share. */
export interface NoticeFacts {
  readonly notice: NoticeMail;
  readonly returned: ReturnedMail | null;
  readonly writer: Writer | null;
}

/** A paste or a log is no mail: it has no sender, date or way of its own. */
export const NO_NOTICE: NoticeMail = { from: null, subject: null, messageId: null, date: null, hops: [] };

const QUEUE_ID = /^[0-9A-Za-z][0-9A-Za-z.-]{4,40}$/;

function notStated(draft: Draft, writer: Writer | null): readonly FieldName[] {
  const stated = new Set<FieldName>();
  if (draft.arrivalDate !== null) stated.add('arrivalDate');
  if (draft.lastAttemptDate !== null) stated.add('lastAttemptDate');
  if (draft.reportingMta !== null) stated.add('reportingMta');
  if (draft.queueId !== null) stated.add('queueId');
  if (draft.attempts.length > 0) stated.add('attempts');
  if (draft.attempts.some((attempt) => attempt.localIp !== null)) stated.add('sendingIp');
  return (writer?.system.neverStates ?? []).filter((field) => !stated.has(field));
}

/** The id by which the sending host knew the failed mail: its own stamp on the returned copy has it. */
function queueIdOf(draft: Draft, returned: ReturnedMail | null) {
  if (draft.queueId !== null) return draft.queueId;
  const id = returned?.hops[0]?.id ?? null;
  return id !== null && QUEUE_ID.test(id.value) ? id : null;
}

const isVague = (status: string): boolean => /^[245]\.0\.0$/.test(status);

/** The code that says most: the receiver's own before the report's, a vague one only where none is better. */
function bestStatus({ status, replies }: Draft): Fact<string> | null {
  const spoken = replies.flatMap((reply) => reply.enhanced ?? []);
  const own =
    replies.find((reply) => reply.author === 'receiver' && reply.enhanced !== null)?.enhanced ?? null;
  const ranked = [own, status, ...spoken].filter((code) => code !== null);
  return ranked.find((code) => !isVague(code.value)) ?? status ?? ranked[0] ?? null;
}

/** Turns a draft into a bounce: numbered, with the notice and the failed mail it belongs to. */
export function finishBounce(draft: Draft, number: number, source: string, facts: NoticeFacts): Bounce {
  const writer = facts.writer;
  // Field by field: a rest of an object costs as much as reading a short mail.
  return {
    dialect: draft.dialect,
    span: draft.span,
    kind: draft.kind,
    action: draft.action,
    recipient: draft.recipient,
    status: bestStatus(draft),
    replies: draft.replies,
    diagnostic: draft.diagnostic,
    remoteHost: draft.remoteHost,
    remoteIp: draft.remoteIp,
    reportingMta: draft.reportingMta,
    queueId: queueIdOf(draft, facts.returned),
    arrivalDate: draft.arrivalDate,
    lastAttemptDate: draft.lastAttemptDate,
    willRetryUntil: draft.willRetryUntil,
    envelopeSender: draft.envelopeSender ?? facts.returned?.returnPath ?? null,
    feedback: draft.feedback,
    attempts: draft.attempts,
    noAttempt: draft.noAttempt,
    removed: draft.removed,
    id: `${source}/${number}`,
    source,
    reportStatus: draft.status,
    writer: writer === null ? null : { system: writer.system.id, mark: writer.mark },
    returned: facts.returned,
    notice: facts.notice,
    notStated: notStated(draft, writer),
  };
}
