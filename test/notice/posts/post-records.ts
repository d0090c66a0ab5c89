import { diagnose } from '../../../shared/classify/diagnose.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { read } from '../a-source.ts';
import type { PostRecord } from './post.ts';

/** The records of a posted text. */
export const postRecords = (text: string): readonly PostRecord[] =>
  read(text).bounces.map((bounce) => {
    const { replyCode, cause, operator } = diagnose(bounce, knowledge);
    const [reply] = bounce.replies;
    return {
      kind: bounce.kind,
      recipient: bounce.recipient?.value ?? null,
      status: bounce.status?.value ?? null,
      code: replyCode?.value ?? null,
      said: reply?.text.value ?? null,
      author: reply?.author ?? null,
      host: bounce.remoteHost?.value ?? null,
      ip: bounce.remoteIp?.value ?? null,
      reportingMta: bounce.reportingMta?.value ?? null,
      queueId: bounce.queueId?.value ?? null,
      sender: bounce.envelopeSender?.value ?? null,
      lastAttempt: bounce.lastAttemptDate?.value.raw ?? null,
      cause,
      operator: operator?.id ?? null,
      removed: bounce.removed.map(({ field }) => field).sort(),
    };
  });
