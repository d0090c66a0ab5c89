import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

const UUID = '0F7B6C10-1111-4222-8333-123456789ABC.1';
const line = (time: string, id: string, plugin: string, words: string): string =>
  `2020-11-10T${time}.000Z [INFO] [${id}] [${plugin}] ${words}`;
const later = (time: string): string =>
  line(
    time,
    `${UUID}.1`,
    'outbound',
    'Temp failing 1604992562_1604992562_0_2211_aBcDeF_1_mail for 64 seconds: Upstream error: 451 4.7.1 Try again later',
  );

const LOG = [
  line('07:16:01', UUID, 'core', 'sender <office@bakery.example> code=OK msg=""'),
  line('07:16:01', UUID, 'core', 'recipient <bob@example.com> code=OK msg="" sender="office@bakery.example"'),
  line('07:16:01', UUID, 'core', 'recipient <ann@example.org> code=OK msg="" sender="office@bakery.example"'),
  later('07:16:02'),
  line(
    '07:16:03',
    `${UUID}.2`,
    'outbound',
    'delivered file=1604992562_1604992562_0_2211_gHiJkL_2_mail domain="example.org" host="mx.example.org" ip=192.0.2.26 port=25 mode="SMTP" tls="Y" auth="N" response="2.0.0 Ok: queued" delay=1.2 fails=0 rcpts=1/0/0',
  ),
  later('07:17:06'),
  line(
    '08:16:02',
    `${UUID}.1`,
    'outbound',
    'bouncing mail: Too many failures (Upstream error: 451 4.7.1 Try again later)',
  ),
].join('\n');

describe('deliveries in a log of Haraka become tries of one delivery', () => {
  const { bounces, problems, format } = read(LOG);
  const [failed] = bounces;

  test('it is known by its lines', () => expect(format).toBe('log'));

  test('each delivery of a message belongs to the recipients of its domain', () => {
    expect(bounces.map(({ kind, recipient }) => [kind, recipient?.value])).toEqual([
      ['failed', 'bob@example.com'],
    ]);
    expect(failed?.attempts.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'failed']);
  });

  test('the receiver’s words stand apart from the frame around them', () => {
    expect(failed).toHaveReply({ author: 'receiver', code: '451', text: '451 4.7.1 Try again later' });
    expect(failed).toHaveReply({ author: 'sender-host', text: 'Too many failures' });
    expect(failed?.status?.value).toBe('4.7.1');
  });

  test('sender and arrival come from the lines of the connection', () => {
    expect(failed?.envelopeSender?.value).toBe('office@bakery.example');
    expect(failed?.arrivalDate?.value.epoch).toBe(Date.UTC(2020, 10, 10, 7, 16, 1));
    expect(problems).toEqual([]);
  });

  test('every value stands in its bytes', () => {
    for (const { path, fact } of factsIn({ bounces })) {
      const shown = decodeSpans(new TextEncoder().encode(LOG), fact.spans, fact.decoding);
      expect(shown, path).toBe(wordsOf(fact));
    }
  });

  test('in a syslog, without a year', () => {
    const syslog = LOG.replace(/^2020-11-10T(\S{8})\S*/gm, 'Nov 10 $1 mail haraka[99]:');
    const reading = read(syslog);
    expect(reading.bounces[0]?.attempts).toHaveLength(3);
    expect(reading.problems).toEqual([{ code: 'zone-assumed', detail: 'UTC, 2026' }]);
  });
});
