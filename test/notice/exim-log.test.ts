import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { read } from './a-source.ts';

const SAID = 'SMTP error from remote mail server after initial connection: 421 4.7.0 too many connections';
const deferred = (time: string): string =>
  `2020-11-09 ${time} 1kc8ww-0002Pd-Cn == bob@example.com R=dnslookup T=remote_smtp defer (-46) H=mx.example.com [192.0.2.25] I=[198.51.100.7]:38717: ${SAID}`;

const LOG = [
  '2020-11-09 15:04:12 1kc8ww-0002Pd-Cn <= office@bakery.example H=(counter-pc) [203.0.113.44]:50122 P=esmtpsa S=1187 id=order.4711@bakery.example for bob@example.com',
  deferred('15:04:14'),
  deferred('15:34:02'),
  "2020-11-09 15:45:00 1kc8ww-0002Pd-Cn == bob@example.com R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host for 'example.com'",
  deferred('16:34:03'),
  '2020-11-09 16:34:03 1kc8ww-0002Pd-Cn ** bob@example.com: retry timeout exceeded',
  '2020-11-09 16:34:04 1kc8ww-0002Pd-Cn Completed',
  '2020-11-09 16:40:00 1kc9zz-0003Aa-11 <= office@bakery.example H=(counter-pc) [203.0.113.44] P=esmtpsa S=900 id=order.4712@bakery.example',
  '2020-11-09 16:40:01 1kc9zz-0003Aa-11 == ann@example.org R=dnslookup T=remote_smtp defer (-44) H=mx.example.org [192.0.2.26]: SMTP error from remote mail server after RCPT TO:<ann@example.org>: 450 4.2.0 greylisted',
  '2020-11-09 16:50:02 1kc9zz-0003Aa-11 => ann@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.26] C="250 2.0.0 Ok: queued as 4F2"',
  '2020-11-09 16:40:02 1kc9zz-0003Aa-11 Completed',
].join('\n');

describe('lines of Exim’s main log become tries of one delivery', () => {
  const { bounces, problems, format } = read(LOG);
  const [failed, delivered] = bounces;

  test('it is known by its lines', () => expect(format).toBe('exim-log'));

  test('one bounce a message and recipient', () => {
    expect(bounces.map(({ kind, recipient }) => [kind, recipient?.value])).toEqual([
      ['failed', 'bob@example.com'],
      ['delivered', 'ann@example.org'],
    ]);
  });

  test('each line that met a host is a try, with the address it left from', () => {
    const tries = failed?.attempts.filter(({ contacted }) => contacted) ?? [];
    expect(tries.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'deferred']);
    expect(tries.map(({ localIp }) => localIp?.value)).toEqual(Array(3).fill('198.51.100.7'));
  });

  test('a line that says the time has not come met nobody', () => {
    expect(failed?.attempts.filter(({ contacted }) => !contacted).length).toBeGreaterThan(0);
  });

  test('the receiver’s words and the host’s verdict keep their authors', () => {
    expect(failed).toHaveReply({ author: 'receiver', code: '421', text: '421 4.7.0 too many connections' });
    expect(failed).toHaveReply({ author: 'sender-host', text: 'retry timeout exceeded' });
  });

  test('a log without a zone is read as UTC, and that is said', () => {
    expect(problems.map(({ code }) => code)).toEqual(['zone-assumed']);
    expect(failed?.attempts[0]?.at.value.zone).toEqual({ known: 'assumed', minutes: 0 });
  });

  test('a log with zones needs no assumption', () => {
    const zoned = LOG.replace(/^(\S+ \S+)/gm, '$1 -0600');
    expect(read(zoned).problems).toEqual([]);
    expect(read(zoned).bounces[0]?.attempts[0]?.at.value.zone).toEqual({ known: 'offset', minutes: -360 });
  });

  test('put off and then delivered: nothing failed', () =>
    expect(delivered?.attempts.map(({ outcome }) => outcome)).toEqual(['deferred', 'delivered']));

  test('delivered at the first try is no bounce', () => {
    const first = LOG.split('\n').filter((line) => !line.includes(' == ann@'));
    expect(read(first.join('\n')).bounces).toHaveLength(1);
  });

  test('a line that a wide window wrapped is whole again, and what the poster goes on with is no part of it', () => {
    const text = [
      '> a mi me sale esto:',
      '> ',
      '> 2020-11-09 11:22:33 1kc8ww-0002Pd-Cn ** bob@example.com R=dnslookup T=remote_smtp H=example-com.olc.mail.example.com',
      '> [192.0.2.33] X=TLS1.2:ECDHE_SECP384R1__RSA_SHA256__AES_256_GCM:256 CV=yes: SMTP error from remote mail server after MAIL',
      '> FROM:<ventas@bakery.example> SIZE=3456: 550 5.7.1 Messages from [203.0.113.200] were not sent. Please contact your own',
      '> provider since part of its network is on our list.',
      'mira bien',
    ];
    const { bounces } = read(text.join('\n'));
    expect(bounces.map(({ recipient }) => recipient?.value)).toEqual(['bob@example.com']);
    expect(bounces[0]).toHaveReply({
      author: 'receiver',
      code: '550',
      text: '550 5.7.1 Messages from [203.0.113.200] were not sent. Please contact your own provider since part of its network is on our list.',
    });
  });
});
