import type { Author } from '../../shared/contract/author.ts';
import type { Fact } from '../../shared/intake/fact.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import type { Reply } from '../../shared/notice/reply.ts';

/** A fact whose bytes are its ASCII text, at a place of the test's choice. */
export function fact(value: string, start = 0): Fact<string> {
  return { value, spans: [{ source: 's1', start, end: start + value.length }], decoding: [] };
}

/** A reply with its code and enhanced code read off its beginning, as the reader does. */
export function reply(text: string, author: Author = 'receiver', host: string | null = null): Reply {
  const head = /^([245]\d\d)(?:[ -]([245]\.\d{1,3}\.\d{1,3})\b)?/.exec(text);
  return {
    author,
    code: head?.[1] === undefined ? null : fact(head[1]),
    enhanced: head?.[2] === undefined ? null : fact(head[2], 4),
    text: fact(text),
    phase: null,
    host: host === null ? null : fact(host, 9000),
    ip: null,
  };
}

interface Wanted {
  readonly replies?: readonly Reply[];
  readonly kind?: Bounce['kind'];
  readonly action?: string;
  readonly status?: string;
  readonly recipient?: string;
  readonly remoteHost?: string;
  /** ISO; the notice's own date. */
  readonly on?: string;
  /** Of the notice; without one the bounce is a paste. */
  readonly subject?: string;
}

/** A bounce of which only the named facts are known. */
export function bounce(wanted: Wanted): Bounce {
  const known = (value: string | undefined, start: number) =>
    value === undefined ? null : fact(value, start);
  const epoch = wanted.on === undefined ? 0 : Date.parse(wanted.on);
  const date = {
    value: { epoch, zone: { known: 'offset', minutes: 0 } as const, raw: wanted.on ?? '' },
    spans: [],
    decoding: [],
  };
  return {
    id: 's1/1',
    source: 's1',
    dialect: 'test',
    writer: null,
    span: { source: 's1', start: 0, end: 10_000 },
    kind: wanted.kind ?? 'failed',
    action: known(wanted.action, 5000),
    recipient: known(wanted.recipient, 6000),
    status: known(wanted.status, 7000),
    reportStatus: known(wanted.status, 7000),
    replies: wanted.replies ?? [],
    diagnostic: null,
    remoteHost: known(wanted.remoteHost, 8000),
    remoteIp: null,
    reportingMta: null,
    queueId: null,
    arrivalDate: null,
    lastAttemptDate: null,
    willRetryUntil: null,
    envelopeSender: null,
    returned: null,
    notice: {
      from: null,
      subject: known(wanted.subject, 9500),
      messageId: null,
      date: wanted.on === undefined ? null : date,
      hops: [],
    },
    feedback: null,
    attempts: [],
    noAttempt: null,
    removed: [],
    notStated: [],
  };
}
