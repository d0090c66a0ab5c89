import { describe, expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { bounce, reply } from './bounces.ts';

const COX = '421 cmsmtp blocked. Refer to Error Codes section at for more information. AUP#CXCNCT';

describe('the bounce of the forum thread', () => {
  const diagnosis = diagnose(
    bounce({
      action: 'failed',
      status: '5.0.0',
      replies: [reply(COX), reply('retry timeout exceeded', 'sender-host')],
    }),
    knowledge,
  );

  test('too many connections at once, which the sending host has to mend', () => {
    expect(diagnosis.cause).toBe('concurrent-connections');
    expect(diagnosis.reason).toBe('toomanyconn');
    expect(diagnosis.actor).toBe('sender-host');
    expect(diagnosis.hardBounce).toBe(false);
    expect(diagnosis.causes[0]?.confidence).toBe('high');
    expect(diagnosis.causes[0]?.basis[0]?.rule).toBe('cox/CXCNCT');
  });

  test('nothing in it speaks of a list', () => {
    const causes = diagnosis.causes.map((one) => one.cause);
    expect(causes.filter((cause) => cause.includes('blocklist'))).toEqual([]);
  });

  test('the token is Cox’s own, with its very bytes', () => {
    const start = COX.indexOf('AUP#');
    expect(diagnosis.token?.value).toBe('AUP#CXCNCT');
    expect(diagnosis.token?.spans).toEqual([{ source: 's1', start, end: start + 10 }]);
  });

  test('Cox is named by its banner, without a date, and Yahoo runs cox.net since', () => {
    expect(diagnosis.operator).toMatchObject({ id: 'cox', basis: 'banner', on: null });
    expect(diagnosis.operatorNow).toMatchObject({ id: 'yahoo', since: '2024-10-01' });
  });

  test('the receiver said later, the report says never: one contradiction', () => {
    expect(diagnosis.temporaryAtReceiver).toBe(true);
    expect(diagnosis.contradictions.map((one) => one.code)).toEqual(['temporary-reply-permanent-status']);
    expect(diagnosis.contradictions[0]?.between.map((one) => one.value)).toEqual(['421', '5.0.0']);
  });
});

describe('what decides', () => {
  const causeOf = (text: string, status?: string) =>
    diagnose(bounce({ replies: [reply(text)], ...(status === undefined ? {} : { status }) }), knowledge)
      .cause;

  test('words go before the enhanced status code', () => {
    expect(causeOf('550 5.1.1 mailbox is full')).toBe('mailbox-full');
  });

  test('an enhanced status code decides where the words say nothing', () => {
    expect(causeOf('550 5.1.1 no')).toBe('recipient-unknown');
  });

  test('X.0.0 says nothing', () => {
    expect(causeOf('550 5.0.0 no')).toBe('unknown');
    expect(causeOf('550 no', '5.0.0')).toBe('unknown');
  });

  test('the report’s status decides last but one, the bare reply code last', () => {
    expect(causeOf('550 no', '5.2.2')).toBe('mailbox-full');
    expect(causeOf('530 no')).toBe('relay-denied');
  });

  test('an error answer of a blocklist is not a listing', () => {
    const text =
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/';
    expect(causeOf(text)).toBe('blocklist-query-error');
  });

  test('the sending host’s words decide where the receiver said nothing', () => {
    const diagnosis = diagnose(
      bounce({ replies: [reply('retry timeout exceeded', 'sender-host')] }),
      knowledge,
    );
    expect(diagnosis.cause).toBe('retry-expired');
    expect(diagnosis.temporaryAtReceiver).toBeNull();
  });

  test('that the host gave up never hides why', () => {
    const replies = [reply('452 4.2.2 Mailbox full'), reply('retry timeout exceeded', 'sender-host')];
    expect(diagnose(bounce({ replies }), knowledge).cause).toBe('mailbox-full');
  });

  test('a list that was shut down is the receiver’s fault after that day, a listing before', () => {
    const replies = [reply('554 5.7.1 Client host [192.0.2.1] blocked using dnsbl.sorbs.net')];
    const on = (day: string) => diagnose(bounce({ replies, on: day }), knowledge);
    expect(on('2010-03-01').cause).toBe('ip-blocklisted-public-dnsbl');
    expect(on('2025-03-01').causes.map((one) => one.cause)).toContain('blocklist-query-error');
  });
});

describe('reports that are no refusal', () => {
  test.each([
    ['complaint', 'complaint', 'feedback', 'sender-user'],
    ['autoreply', 'auto-reply', 'vacation', null],
    ['delivered', 'unknown', 'delivered', null],
  ] as const)('%s', (kind, cause, reason, actor) => {
    const diagnosis = diagnose(bounce({ kind }), knowledge);
    expect(diagnosis).toMatchObject({ cause, reason, hardBounce: false, actor });
  });
});

describe('who acts', () => {
  test('MailChannels refuses for the sender’s own host: nobody at the recipient’s can help', () => {
    const diagnosis = diagnose(
      bounce({
        recipient: 'someone@example.net',
        remoteHost: 'smtp.mailchannels.net',
        replies: [reply('550 5.7.1 [CS] Message blocked. Please see https://console.example.com/')],
      }),
      knowledge,
    );
    expect(diagnosis.operator?.id).toBe('mailchannels');
    expect(['sender-host', 'sender-user', 'domain-owner']).toContain(diagnosis.actor);
  });

  test('a full mailbox is the recipient’s', () => {
    const diagnosis = diagnose(bounce({ replies: [reply('552 5.2.2 Mailbox full')] }), knowledge);
    expect(diagnosis.actor).toBe('recipient');
  });
});

test.each([
  ['2023-03-01T00:00:00Z', 'ip-blocklisted-public-dnsbl'],
  ['2025-03-01T00:00:00Z', 'blocklist-query-error'],
] as const)('a hit on SORBS of %s is %s: the list was shut down on 2024-06-05', (on, cause) => {
  const words = '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using dnsbl.sorbs.net';
  expect(diagnose(bounce({ replies: [reply(words)], on }), knowledge).cause).toBe(cause);
});

test('a delivery that was reported has no cause, whatever its status is the twin of', () => {
  const diagnosis = diagnose(
    bounce({ kind: 'relayed', action: 'relayed', status: '2.6.0', replies: [reply('250 2.6.0 Queued')] }),
    knowledge,
  );
  expect([diagnosis.cause, diagnosis.reason]).toEqual(['unknown', 'delivered']);
});
