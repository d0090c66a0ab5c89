import type { FieldName } from '../../contract/field-name.ts';
import type { Fact } from '../../intake/fact.ts';
import type { Draft } from '../draft.ts';
import { looksBlanked } from '../report/looks-blanked.ts';

type Blankable = 'recipient' | 'remoteHost' | 'remoteIp' | 'reportingMta';

const FIELDS: readonly (Blankable & FieldName)[] = ['recipient', 'remoteHost', 'remoteIp', 'reportingMta'];

const kept = (fact: Fact<string> | null): Fact<string> | null =>
  fact === null || looksBlanked(fact.value) ? null : fact;

/** A draft from a paste without the values that its poster blanked out; they are told as removed. */
export function withoutBlanks(draft: Draft): Draft {
  const removed = [...draft.removed];
  for (const field of FIELDS) {
    const at = draft[field];
    if (at !== null && kept(at) === null && !removed.some((one) => one.field === field))
      removed.push({ field, at });
  }
  return {
    ...draft,
    recipient: kept(draft.recipient),
    remoteHost: kept(draft.remoteHost),
    remoteIp: kept(draft.remoteIp),
    reportingMta: kept(draft.reportingMta),
    replies: draft.replies.map((reply) => ({ ...reply, host: kept(reply.host), ip: kept(reply.ip) })),
    removed,
  };
}
