import { createHash } from 'node:crypto';
import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import type { Statements } from '../../shared/contract/statements.ts';
import type { Case } from '../../shared/evidence/case.ts';
import type { Incident } from '../../shared/evidence/incident.ts';
import type { Fact } from '../../shared/intake/fact.ts';
import type { Source } from '../../shared/intake/source.ts';
import type { Instant } from '../../shared/mail/instant.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import type { Reading } from '../../shared/notice/reading.ts';

/** SHA-256 as the app's own port gives it. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const REPLY =
  '421 cmsmtp blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT';

const NOTICE = `Return-path: <>
From: Mail Delivery System <Mailer-Daemon@gnlm1.example.net>
To: office@bakery.example
Subject: Mail delivery failed: returning message to sender
Date: Wed, 11 Nov 2020 16:34:03 +0000

This message was created automatically by mail delivery software.

--b
Content-type: message/delivery-status

Reporting-MTA: dns; gnlm1.example.net

Action: failed
Final-Recipient: rfc822;bob@cox.net
Status: 5.0.0
Remote-MTA: dns; cxr.mx.a.cloudfilter.net
Diagnostic-Code: smtp; ${REPLY}: retry timeout exceeded

--b
Content-type: message/rfc822

Received: from [203.0.113.44] (helo=counter-pc)
	by gnlm1.example.net with esmtpsa
	id 1kc8ww-0002Pd-Cn
	for bob@cox.net; Mon, 09 Nov 2020 15:04:12 +0000
X-Authenticated-User: bakery-login
From: "Example Bakery" <office@bakery.example>
To: bob@cox.net
Subject: Your order
 for Saturday
Date: Mon, 09 Nov 2020 09:04:08 -0600
Message-ID: <20201109150408.4711@bakery.example>

Dear Bob, the cake is ready.
--b--
`;

const LOG = [
  `2020-11-09 15:04:12 1kc8ww-0002Pd-Cn <= office@bakery.example H=(counter-pc) [203.0.113.44] P=esmtpsa A=dovecot_login:bakery-login S=912`,
  `2020-11-09 15:04:14 1kc8ww-0002Pd-Cn == bob@cox.net R=dnslookup T=remote_smtp defer (-46) H=cxr.mx.a.cloudfilter.net [192.0.2.25] I=[198.51.100.7]:38717: ${REPLY}`,
  `2020-11-09 15:34:02 1kc8ww-0002Pd-Cn == bob@cox.net R=dnslookup T=remote_smtp defer (-46) H=cxr.mx.a.cloudfilter.net [192.0.2.25] I=[198.51.100.7]:39334: ${REPLY}`,
  `2020-11-11 16:34:03 1kc8ww-0002Pd-Cn ** bob@cox.net: retry timeout exceeded`,
  '',
].join('\n');

/** A source of the given text. */
export function sourceOf(id: string, name: string, text: string | Uint8Array): Source {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { id, name, bytes, sha256: sha256(bytes), takenAt: '2026-11-12T10:00:00.000Z' };
}

/** A fact where `words` first stand in a source (from `after` on). */
export function factIn(source: Source, words: string, after = ''): Fact<string> {
  const text = new TextDecoder('latin1').decode(source.bytes.subarray(0, source.bytes.length));
  const start = text.indexOf(words, after === '' ? 0 : text.indexOf(after));
  if (start < 0) throw new Error(`"${words}" is not in ${source.name}`);
  return { value: words, spans: [{ source: source.id, start, end: start + words.length }], decoding: [] };
}

function timeIn(source: Source, words: string, minutes = 0): Fact<Instant> {
  const epoch = Date.parse(/^\d{4}-/.test(words) ? `${words.replace(' ', 'T')}Z` : words);
  return { ...factIn(source, words), value: { epoch, zone: { known: 'offset', minutes }, raw: words } };
}

function bounceIn(source: Source): Bounce {
  const code = factIn(source, '421', 'Diagnostic-Code');
  const all = new TextDecoder('latin1').decode(source.bytes.subarray(0, source.bytes.length));
  const at = (words: string) => factIn(source, words);
  return {
    id: `${source.id}/1`,
    source: source.id,
    dialect: 'exim',
    writer: { system: 'exim', mark: at('mail delivery software') },
    span: { source: source.id, start: 0, end: all.length },
    kind: 'failed',
    action: at('failed\n'),
    recipient: at('bob@cox.net'),
    status: at('5.0.0'),
    reportStatus: null,
    replies: [
      { author: 'receiver', code, enhanced: null, text: at(REPLY), phase: 'connect', host: null, ip: null },
      {
        author: 'sender-host',
        code: null,
        enhanced: null,
        text: at('retry timeout exceeded'),
        phase: null,
        host: null,
        ip: null,
      },
    ],
    diagnostic: at(`smtp; ${REPLY}: retry timeout exceeded`),
    remoteHost: at('cxr.mx.a.cloudfilter.net'),
    remoteIp: null,
    reportingMta: at('gnlm1.example.net'),
    queueId: at('1kc8ww-0002Pd-Cn'),
    arrivalDate: null,
    lastAttemptDate: null,
    willRetryUntil: null,
    envelopeSender: null,
    returned: {
      form: 'message',
      span: { source: source.id, start: all.indexOf('Received: from'), end: all.lastIndexOf('--b--') },
      messageId: at('<20201109150408.4711@bakery.example>'),
      date: timeIn(source, 'Mon, 09 Nov 2020 09:04:08 -0600', -360),
      from: at('"Example Bakery" <office@bakery.example>'),
      to: at('bob@cox.net'),
      subject: at('Your order'),
      returnPath: null,
      hops: [],
    },
    notice: {
      from: null,
      subject: null,
      messageId: null,
      date: timeIn(source, 'Wed, 11 Nov 2020 16:34:03 +0000'),
      hops: [],
    },
    feedback: null,
    attempts: [],
    noAttempt: null,
    removed: [],
    notStated: ['sendingIp', 'arrivalDate', 'lastAttemptDate', 'attempts'],
  };
}

function diagnosisOf(bounce: Bounce, source: Source): Diagnosis {
  const token = factIn(source, 'AUP#CXCNCT');
  const code = factIn(source, '421', 'Diagnostic-Code');
  return {
    bounce: bounce.id,
    cause: 'concurrent-connections',
    causes: [
      { cause: 'concurrent-connections', confidence: 'high', basis: [{ rule: 'cox/CXCNCT', words: token }] },
      { cause: 'ip-reputation', confidence: 'low', basis: [{ rule: 'reply/421', words: code }] },
    ],
    reason: 'toomanyconn',
    hardBounce: false,
    token,
    replyCode: code,
    temporaryAtReceiver: true,
    operator: {
      id: 'cox',
      name: 'Cox',
      basis: 'host',
      words: factIn(source, 'cxr.mx.a.cloudfilter.net'),
      on: '2020-11-11',
    },
    operatorNow: { id: 'yahoo', name: 'Yahoo', since: '2024-10-01', source: 'suped-coxmx' },
    actor: 'sender-host',
    contradictions: [{ code: 'temporary-reply-permanent-status', between: [code, factIn(source, '5.0.0')] }],
  };
}

/** What a test changes; the rest stays as in the story. */
export interface Change {
  readonly bounce?: Partial<Bounce>;
  readonly diagnosis?: Partial<Diagnosis>;
  readonly incident?: Partial<Incident>;
  readonly statements?: Statements;
}

/** The story's bounce and log as a case of one incident, made by hand. */
export function aCase(change: Change = {}): Case {
  const source = sourceOf('s1', '01-exim-dsn.eml', NOTICE);
  const log = sourceOf('s2', 'exim_mainlog', LOG);
  const bounce: Bounce = { ...bounceIn(source), ...change.bounce };
  const diagnosis: Diagnosis = { ...diagnosisOf(bounce, source), ...change.diagnosis };
  const tries = ['2020-11-09 15:04:14', '2020-11-09 15:34:02'].map((time) => timeIn(log, time));
  const line = (at: Fact<Instant>): Fact<string> => ({ ...at, value: at.value.raw });
  const written = timeIn(source, 'Mon, 09 Nov 2020 09:04:08 -0600', -360);
  const bounced = timeIn(source, 'Wed, 11 Nov 2020 16:34:03 +0000');
  const incident: Incident = {
    id: 'i1',
    operator: diagnosis.operator,
    cause: diagnosis.cause,
    sendingIp: {
      value: '198.51.100.7',
      confidence: 'high',
      basis: 'host-log',
      fact: factIn(log, '198.51.100.7'),
    },
    sendingIps: [],
    sendingHost: 'gnlm1.example.net',
    sendingName: null,
    sendingProvider: null,
    bounces: [bounce.id],
    alsoIn: [],
    window: { first: written.value, last: bounced.value },
    lookups: [],
    signatures: [],
    senderDomains: ['bakery.example'],
    recipientDomains: ['cox.net'],
    rate: { failed: 18, of: 23, interval: { low: 0.58, high: 0.9 } },
    spread: { dated: 0, byHour: [], byDay: [], bySenderDomain: [], bySendingIp: [], hours: null },
    attempts: new Map([
      [
        bounce.id,
        {
          basis: 'observed',
          list: tries.map((at) => ({
            at,
            outcome: 'deferred',
            contacted: true,
            host: null,
            ip: null,
            localIp: null,
            replies: [],
            line: line(at),
          })),
        },
      ],
    ]),
    received: [],
    timeline: {
      events: [
        {
          kind: 'written',
          lane: 'author',
          at: written.value,
          basis: 'observed',
          fact: line(written),
          bounce: bounce.id,
        },
        ...tries.map((at) => ({
          kind: 'attempt-deferred' as const,
          lane: 'receiver' as const,
          at: at.value,
          basis: 'observed' as const,
          fact: line(at),
          bounce: bounce.id,
        })),
        {
          kind: 'bounce-written',
          lane: 'sending-host',
          at: bounced.value,
          basis: 'observed',
          fact: line(bounced),
          bounce: bounce.id,
        },
      ],
    },
    missing: [
      {
        code: 'open-connections',
        whom: 'host',
        request: null,
        detail: { operator: 'Cox', ip: '198.51.100.7', at: '2020-11-09 15:04 UTC', limit: '10' },
        kept: null,
        source: null,
      },
    ],
    ...change.incident,
  };
  const reading = (of: Source, bounces: readonly Bounce[]): Reading => ({
    source: of.id,
    format: of === log ? 'exim-log' : 'eml',
    bounces,
    received: [],
    problems: [],
  });
  return {
    sources: [source, log],
    readings: [reading(source, [bounce]), reading(log, [])],
    diagnoses: new Map([[bounce.id, diagnosis]]),
    incidents: [incident],
    statements: change.statements ?? {},
    excluded: [],
    ignored: new Set(),
    at: '2026-11-12T10:02:00.000Z',
  };
}
