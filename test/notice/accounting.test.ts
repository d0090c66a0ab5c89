import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

const HEAD =
  'type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,vmta,jobId';
const record = (type: string, time: string, rcpt: string, dsn: string): string =>
  `${type},2020-11-10 ${time}+0100,2020-11-10 07:16:01+0100,news@bakery.example,${rcpt},,${dsn},smtp,"mail.bakery.example (198.51.100.7)",smtp,198.51.100.10,192.0.2.25,vmta1,job-1`;
const MTA = '"mx.example.com (192.0.2.25)"';
const LATER = `delayed,"4.7.0 (undefined status)","smtp;421 4.7.0 too many connections, wait",${MTA},quota-issues`;

const FILE = [
  HEAD,
  record('t', '07:16:02', 'bob@example.com', LATER),
  record('t', '07:46:02', 'bob@example.com', LATER),
  record('d', '07:16:03', 'ann@example.com', `relayed,"2.0.0 (success)","smtp;250 2.0.0 OK",${MTA},`),
  record('b', '08:16:02', 'bob@example.com', 'failed,"4.4.7 (delivery time expired)",,,message-expired'),
  record(
    'b',
    '07:16:04',
    'eve@example.com',
    `failed,"5.1.1 (bad destination mailbox address)","smtp;550 5.1.1 no such user",${MTA},bad-mailbox`,
  ),
].join('\n');

describe('PowerMTA’s accounting file becomes tries of one delivery', () => {
  const { bounces, problems, format } = read(FILE);
  const [expired, refused] = bounces;

  test('it is known by its line of names', () => expect(format).toBe('log'));

  test('transient records and the bounce belong together; delivered at once is no bounce', () => {
    expect(bounces.map(({ kind, recipient }) => [kind, recipient?.value])).toEqual([
      ['failed', 'bob@example.com'],
      ['failed', 'eve@example.com'],
    ]);
    expect(expired?.attempts.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'failed']);
  });

  test('what came over SMTP is the receiver’s; the end of the time is PowerMTA’s own', () => {
    expect(expired).toHaveReply({ author: 'receiver', text: '421 4.7.0 too many connections, wait' });
    expect(expired?.replies.at(-1)).toMatchObject({ author: 'sender-host' });
    expect(refused).toHaveReply({ author: 'receiver', code: '550', enhanced: '5.1.1' });
  });

  test('host, its address, and the address the mail left from', () => {
    expect([refused?.remoteHost?.value, refused?.remoteIp?.value]).toEqual(['mx.example.com', '192.0.2.25']);
    expect(refused?.attempts[0]?.localIp?.value).toBe('198.51.100.10');
  });

  test('times have zones; the mail was taken in when it was queued', () => {
    expect(problems).toEqual([]);
    expect(refused?.arrivalDate?.value.epoch).toBe(Date.UTC(2020, 10, 10, 6, 16, 1));
  });

  test('every value stands in its bytes', () => {
    for (const { path, fact } of factsIn({ bounces })) {
      const shown = decodeSpans(new TextEncoder().encode(FILE), fact.spans, fact.decoding);
      expect(shown, path).toBe(wordsOf(fact));
    }
  });
});
