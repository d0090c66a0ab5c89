import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

const ID = '0AA7G1xx012345';
const FIELDS =
  'ctladdr=<office@bakery.example> (1001/1001), delay=00:00:03, xdelay=00:00:02, mailer=esmtp, pri=120351';
const RELAY = 'relay=mx.example.com. [192.0.2.25]';
const deferred = (time: string): string =>
  `Nov 10 ${time} mail sm-mta[2211]: ${ID}: to=<bob@example.com>, ${FIELDS}, ${RELAY}, dsn=4.0.0, stat=Deferred: 421 4.7.0 too many connections`;

const LOG = [
  `Nov 10 07:16:01 mail sm-mta[2210]: ${ID}: from=<office@bakery.example>, size=1187, class=0, nrcpts=2, msgid=<20201110071601.4711@bakery.example>, proto=ESMTP, daemon=MTA, relay=counter-pc [203.0.113.44]`,
  deferred('07:16:04'),
  `Nov 10 07:16:05 mail sm-mta[2211]: ${ID}: to=<ann@example.org>, ${FIELDS}, relay=mx.example.org. [192.0.2.26], dsn=2.0.0, stat=Sent (Ok: queued as 4F2)`,
  deferred('07:46:04'),
  `Nov 15 07:20:00 mail sm-mta[2400]: ${ID}: 0AF7K0xx012399: sender notify: Cannot send message for 5 days`,
].join('\n');

describe('lines of Sendmail in a syslog become tries of one delivery', () => {
  const { bounces, problems, format } = read(LOG);
  const [failed] = bounces;

  test('it is known by its lines', () => expect(format).toBe('log'));

  test('put off twice, then given up: one failed delivery; the one sent at once is none', () => {
    expect(bounces.map(({ kind, recipient }) => [kind, recipient?.value])).toEqual([
      ['failed', 'bob@example.com'],
    ]);
    expect(failed?.attempts.map(({ outcome, contacted }) => [outcome, contacted])).toEqual([
      ['deferred', true],
      ['deferred', true],
      ['failed', false],
    ]);
  });

  test('the relay is the host that spoke', () => {
    expect([failed?.remoteHost?.value, failed?.remoteIp?.value]).toEqual(['mx.example.com', '192.0.2.25']);
    expect(failed).toHaveReply({ author: 'receiver', code: '421', text: '421 4.7.0 too many connections' });
    expect(failed).toHaveReply({ author: 'sender-host', text: 'Cannot send message for 5 days' });
  });

  test('the line of its arrival tells sender and Message-ID', () => {
    expect(failed?.queueId?.value).toBe(ID);
    expect(failed?.returned?.messageId?.value).toBe('<20201110071601.4711@bakery.example>');
    expect(failed?.envelopeSender?.value).toBe('office@bakery.example');
  });

  test('the year comes from the text, the zone is assumed', () => {
    expect(failed?.attempts[0]?.at.value.epoch).toBe(Date.UTC(2020, 10, 10, 7, 16, 4));
    expect(problems).toEqual([{ code: 'zone-assumed', detail: 'UTC' }]);
  });

  test('every value stands in its bytes', () => {
    for (const { path, fact } of factsIn({ bounces })) {
      const shown = decodeSpans(new TextEncoder().encode(LOG), fact.spans, fact.decoding);
      expect(shown, path).toBe(wordsOf(fact));
    }
  });
});

describe('other shapes of a Sendmail log', () => {
  const line = (rest: string): string => `Nov 10 07:16:04 mail sendmail[2211]: ${ID}: ${rest}`;

  test('a final refusal has Sendmail’s own name for it and the status code', () => {
    const bounce = onlyBounce(
      line(`to=<bob@example.com>, ${FIELDS}, ${RELAY}, dsn=5.1.1, stat=User unknown`),
    );
    expect(bounce).toMatchObject({ kind: 'failed', dialect: 'sendmail-log' });
    expect(bounce.status?.value).toBe('5.1.1');
    expect(bounce.diagnostic?.value).toBe('User unknown');
  });

  test('newer versions write the receiver’s reply into a field', () => {
    const bounce = onlyBounce(
      line(
        `to=<bob@example.com>, ${FIELDS}, ${RELAY}, dsn=5.7.1, reply=550 5.7.1 blocked, see https://mx.example.com/why, stat=Service unavailable`,
      ),
    );
    expect(bounce).toHaveReply({
      author: 'receiver',
      code: '550',
      text: '550 5.7.1 blocked, see https://mx.example.com/why',
    });
  });

  test('a line for several recipients is a try for each', () => {
    const { bounces } = read(
      line(`to=<bob@example.com>,<eve@example.com>, ${FIELDS}, ${RELAY}, dsn=5.1.1, stat=User unknown`),
    );
    expect(bounces.map(({ recipient }) => recipient?.value)).toEqual(['bob@example.com', 'eve@example.com']);
  });

  test('nobody answered: a delay without a reply of the receiver', () => {
    const bounce = onlyBounce(
      line(
        `to=<bob@example.com>, ${FIELDS}, ${RELAY}, dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.com.`,
      ),
    );
    expect(bounce.kind).toBe('delayed');
    expect(bounce.replies.map(({ author }) => author)).not.toContain('receiver');
  });

  test('nobody answered until the host gave up: the tries before tell why', () => {
    const waited = line(
      `to=<bob@example.com>, ${FIELDS}, ${RELAY}, dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.com.`,
    );
    const bounce = onlyBounce(
      `${waited}\n${line('0AF7K0xx012399: sender notify: Cannot send message for 5 days')}`,
    );
    expect(bounce.replies.map(({ author, text }) => [author, text.value])).toEqual([
      ['sender-host', 'Connection timed out with mx.example.com.'],
      ['sender-host', 'Cannot send message for 5 days'],
    ]);
  });

  test('a mail that only waits in the queue has not been tried', () => {
    expect(read(line(`to=<bob@example.com>, ${FIELDS}, dsn=4.4.3, stat=queued`)).bounces).toEqual([]);
  });
});

test('lines of two mail systems in one syslog: each has its own', () => {
  const { bounces } = read(
    `${LOG}\nNov 10 07:16:02 mail postfix/smtp[2211]: A1B2C3D4E5: to=<ann@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.25] said: 550 5.1.1 no such user (in reply to RCPT TO command))`,
  );
  expect(bounces.map(({ dialect, writer }) => [dialect, writer?.system])).toEqual([
    ['postfix-log', 'postfix'],
    ['sendmail-log', 'sendmail'],
  ]);
});
