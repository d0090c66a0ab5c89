import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../shared/classify/diagnose.ts';
import type { Fact } from '../../../shared/intake/fact.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import type { Instant } from '../../../shared/mail/instant.ts';
import { onlyBounce } from '../a-source.ts';
import { factsIn, wordsOf } from '../facts-in.ts';
import { bareReply } from './bare-reply.ts';
import { damage } from './damage.ts';
import { exceptions } from './exceptions.ts';
import { forwards } from './forwards.ts';
import { logLines } from './log-lines.ts';
import { mailq } from './mailq.ts';
import { noticeText } from './notice-text.ts';
import { otherLogLines } from './other-log-lines.ts';
import type { LoggedFields, PasteFields } from './paste.ts';
import { quotes } from './quotes.ts';
import { reportFields } from './report-fields.ts';
import { transcripts } from './transcripts.ts';
import { webhooks } from './webhooks.ts';

const pastes = [
  ...reportFields,
  ...noticeText,
  ...bareReply,
  ...logLines,
  ...otherLogLines,
  ...transcripts,
  ...exceptions,
  ...webhooks,
  ...quotes,
  ...forwards,
  ...damage,
  ...mailq,
];

function fieldsOf(text: string): PasteFields {
  const bounce = onlyBounce(text);
  const diagnosis = diagnose(bounce, knowledge);
  return {
    recipient: bounce.recipient?.value ?? null,
    status: bounce.status?.value ?? null,
    code: diagnosis.replyCode?.value ?? null,
    author: bounce.replies[0]?.author ?? 'unknown',
    cause: diagnosis.cause,
    operator: diagnosis.operator?.id ?? null,
    removed: bounce.removed.map(({ field }) => field),
  };
}

describe('every field of a pasted bounce is right', () => {
  test.each(pastes)('$name', ({ text, fields }) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe("the poster's own sentences are no facts", () => {
  test.each(pastes.filter(({ never }) => never.length > 0))('$name', ({ text, never }) => {
    const said = factsIn(onlyBounce(text))
      .map(({ fact }) => wordsOf(fact))
      .join('\n');
    for (const words of never) expect(said).not.toContain(words);
  });
});

const utc = (at: Fact<Instant> | null): string | null =>
  at === null ? null : new Date(at.value.epoch).toISOString();

function loggedIn(text: string): LoggedFields {
  const bounce = onlyBounce(text);
  return {
    kind: bounce.kind,
    host: bounce.remoteHost?.value ?? null,
    ip: bounce.remoteIp?.value ?? null,
    queueId: bounce.queueId?.value ?? null,
    sender: bounce.envelopeSender?.value ?? null,
    arrived: utc(bounce.arrivalDate),
    last: utc(bounce.lastAttemptDate),
    tries: bounce.attempts.map(({ outcome }) => outcome),
  };
}

describe('what a log, a queue or an event says beside the reply is in the record', () => {
  test.each(pastes.flatMap(({ name, text, also }) => (also === undefined ? [] : [{ name, text, also }])))(
    '$name',
    ({ text, also }) => {
      expect(loggedIn(text)).toEqual(also);
    },
  );
});
