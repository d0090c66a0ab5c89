import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import type { Author } from '../../shared/contract/author.ts';
import type { Cause } from '../../shared/contract/cause.ts';
import type { Fact } from '../../shared/intake/fact.ts';
import type { Hop } from '../../shared/mail/hop.ts';
import type { Instant } from '../../shared/mail/instant.ts';
import type { Attempt } from '../../shared/notice/attempt.ts';
import type { Bounce, NoticeMail, ReturnedMail } from '../../shared/notice/bounce.ts';
import type { ReceivedCopy } from '../../shared/notice/received-copy.ts';
import type { Reply } from '../../shared/notice/reply.ts';

/** A value with some bytes behind it. */
export function fact<T>(value: T): Fact<T> {
  return { value, spans: [{ source: 's1', start: 0, end: 1 }], decoding: [] };
}

/** `2020-11-09T15:04:12Z` or with an offset. */
export function instant(iso: string): Instant {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return {
    epoch: Date.parse(iso),
    zone: { known: 'offset', minutes: sign === '-' ? -size : size },
    raw: iso,
  };
}

export const at = (iso: string): Fact<Instant> => fact(instant(iso));

/** A Received stamp: `{ helo, ip, by, at }` as plain words. */
export function hop(words: Partial<Record<keyof Hop, string>>): Hop {
  const word = (key: Exclude<keyof Hop, 'at' | 'belowMessage'>): Fact<string> | null => {
    const value = words[key];
    return value === undefined ? null : fact(value);
  };
  return {
    stamp: fact(words.stamp ?? 'from … by …'),
    helo: word('helo'),
    reverseName: word('reverseName'),
    ip: word('ip'),
    by: word('by'),
    protocol: word('protocol'),
    id: word('id'),
    envelopeFor: word('envelopeFor'),
    at: words.at === undefined ? null : at(words.at),
    belowMessage: false,
  };
}

/** `says('receiver', '421 too many connections')`: a code at the start is the reply's code. */
export function says(author: Author, text: string): Reply {
  const code = /^([245]\d\d)\b/.exec(text)?.[1];
  return {
    author,
    code: code === undefined ? null : fact(code),
    enhanced: null,
    text: fact(text),
    phase: null,
    host: null,
    ip: null,
  };
}

export function attempt(iso: string, change: Partial<Attempt> = {}): Attempt {
  return {
    at: at(iso),
    outcome: 'deferred',
    contacted: true,
    host: null,
    ip: null,
    localIp: null,
    replies: [],
    line: fact(`${iso} == bob@example.net`),
    ...change,
  };
}

export const noNotice: NoticeMail = { from: null, subject: null, messageId: null, date: null, hops: [] };

export function returned(change: Partial<ReturnedMail> = {}): ReturnedMail {
  return {
    form: 'message',
    span: { source: 's1', start: 0, end: 1 },
    messageId: null,
    date: null,
    from: null,
    to: null,
    subject: null,
    returnPath: null,
    hops: [],
    ...change,
  };
}

/** A bounce that states nothing but what the test gives it. */
export function aBounce(change: Partial<Bounce> = {}): Bounce {
  const id = change.id ?? 's1/1';
  return {
    id,
    source: id.split('/')[0] ?? 's1',
    dialect: 'delivery-status',
    writer: null,
    span: { source: 's1', start: 0, end: 1 },
    kind: 'failed',
    action: null,
    recipient: null,
    status: null,
    reportStatus: null,
    replies: [],
    diagnostic: null,
    remoteHost: null,
    remoteIp: null,
    reportingMta: null,
    queueId: null,
    arrivalDate: null,
    lastAttemptDate: null,
    willRetryUntil: null,
    envelopeSender: null,
    returned: null,
    notice: noNotice,
    feedback: null,
    attempts: [],
    noAttempt: null,
    removed: [],
    notStated: [],
    ...change,
  };
}

/** A mail that arrived somewhere. */
export function aCopy(change: Partial<ReceivedCopy> = {}): ReceivedCopy {
  return {
    source: 's9',
    span: { source: 's9', start: 0, end: 1 },
    messageId: null,
    date: null,
    from: null,
    to: null,
    deliveredTo: null,
    hops: [],
    ...change,
  };
}

export function aDiagnosis(bounce: string, cause: Cause, change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    bounce,
    cause,
    causes: [{ cause, confidence: 'high', basis: [] }],
    reason: 'undefined',
    hardBounce: false,
    token: null,
    replyCode: null,
    temporaryAtReceiver: null,
    operator: null,
    operatorNow: null,
    actor: null,
    contradictions: [],
    ...change,
  };
}
