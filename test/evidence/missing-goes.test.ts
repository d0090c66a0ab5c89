import { expect, test } from 'vitest';
import { type Cause, causeSchema } from '../../shared/contract/cause.ts';
import { type EvidenceCode, evidenceCodes } from '../../shared/contract/evidence-code.ts';
import { attemptsOf } from '../../shared/evidence/attempts-of.ts';
import type { Lookup } from '../../shared/evidence/dns/lookup.ts';
import { type Purpose, questionFor } from '../../shared/evidence/dns/question.ts';
import { type AtHand, missingIn } from '../../shared/evidence/missing-in.ts';
import { neededEvidence } from '../../shared/knowledge/requests/needed-evidence.ts';
import { requests } from '../../shared/knowledge/requests.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, at, attempt, fact, noNotice, returned, says } from './a-bounce.ts';

/** A notice of a mail that still waits: what can be asked at all is open. */
const waiting: Partial<Bounce> = {
  kind: 'delayed',
  writer: { system: 'exim', mark: fact('exim') },
  recipient: fact('bob@example.net'),
  remoteHost: fact('mx.example.net'),
  replies: [says('receiver', '421 try again later')],
  returned: null,
  notice: { ...noNotice, date: at('2020-11-10T16:34:03+00:00') },
};
const log = {
  attempts: [attempt('2020-11-11T16:34:02+00:00', { localIp: fact('198.51.100.7') })],
  queueId: fact('1kc8ww-0002Pd-Cn'),
};
const seen = {
  value: '198.51.100.7',
  confidence: 'high',
  basis: 'host-log',
  fact: fact('198.51.100.7'),
} as const;

interface AtFirst {
  readonly notice?: Partial<Bounce>;
  readonly change?: Partial<AtHand>;
}

function codes(cause: Cause, { notice = {}, change = {} }: AtFirst = {}): readonly EvidenceCode[] {
  const best = aBounce({ id: 's1/0', ...waiting, ...notice });
  const attempts = new Map([[best.id, attemptsOf([best], true, retryModels)]]);
  const atHand: AtHand = {
    cause,
    mails: [{ best, others: [] }],
    attempts,
    sendingIp: null,
    anyReceived: false,
    statements: {},
    lookups: [],
    ...change,
  };
  return missingIn(atHand, requests).map(({ code }) => code);
}

/** What brings each item in: bytes where bytes are wanted, else what the person says was answered. */
const evidence: Readonly<Partial<Record<EvidenceCode, AtFirst>>> = {
  'full-notice': {},
  'returned-headers': { notice: { returned: returned({ messageId: fact('<a@bakery.example>') }) } },
  'log-lines': { notice: log },
  'sending-ip': { change: { sendingIp: seen } },
  'received-copies': { change: { anyReceived: true } },
  'shared-or-dedicated': { change: { statements: { sharedIp: 'dedicated' } } },
  'fresh-test': {
    change: {
      statements: {
        tests: [{ on: '2026-11-20', from: 'a@bakery.example', to: 'bob@example.net', arrived: true }],
      },
    },
  },
};
const answer = (code: EvidenceCode): AtFirst => ({
  change: { statements: { answers: { [code]: { answer: 'yes' } } } },
});
const needing = (code: EvidenceCode): Cause =>
  causeSchema.options.find((cause) => neededEvidence[cause].includes(code)) ?? 'unknown';

test.each(evidenceCodes)('%s is asked for, and goes when its evidence comes in', (code) => {
  const cause = needing(code);
  const before = code === 'full-notice' ? { notice: { notice: noNotice } } : {};
  expect(codes(cause, before)).toContain(code);
  expect(codes(cause, evidence[code] ?? answer(code))).not.toContain(code);
});

const lookup = (purpose: Purpose, outcome: Lookup['outcome']): Lookup => ({
  question: questionFor(purpose)!,
  at: '2026-11-24T12:00:00Z',
  resolver: '192.0.2.53:53',
  outcome,
  records: [],
  words: null,
  asked: fact('x'),
  span: { source: 's9', start: 0, end: 1 },
});

test.each([
  ['list-look-up', [{ kind: 'blocklist', of: '198.51.100.7', zone: 'zen.spamhaus.org' }]],
  ['name-of-address', [{ kind: 'reverse', of: '198.51.100.7' }]],
  [
    'identity-records',
    [
      { kind: 'spf', of: 'bakery.example' },
      { kind: 'dmarc', of: 'bakery.example' },
    ],
  ],
] as const)(
  '%s goes with a look-up that got an answer, and stays with one that was refused',
  (code, purposes) => {
    const answered = (outcome: Lookup['outcome']): AtFirst => ({
      change: { lookups: purposes.map((purpose) => lookup(purpose, outcome)) },
    });
    const cause = needing(code);
    expect(codes(cause, answered('refused'))).toContain(code);
    expect(codes(cause, answered('timeout'))).toContain(code);
    expect(codes(cause, answered(code === 'list-look-up' ? 'not-listed' : 'found'))).not.toContain(code);
  },
);

test('a word does not stand for bytes: an answer leaves the log, the address and the copy open', () => {
  for (const code of ['log-lines', 'sending-ip', 'received-copies'] as const)
    expect(codes('concurrent-connections', answer(code))).toContain(code);
});

test('a final notice says that the mail waits no longer', () => {
  expect(codes('queued')).toContain('queue-state');
  expect(codes('queued', { notice: { kind: 'failed' } })).not.toContain('queue-state');
});

test('a log holds the dialogue and the way as well', () => {
  expect(codes('tls-required', { notice: log })).not.toContain('smtp-dialogue');
  expect(codes('mail-loop', { notice: log })).not.toContain('route-taken');
});
