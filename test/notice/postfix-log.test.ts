import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

const REFUSED =
  'host mx.example.com[192.0.2.25] refused to talk to me: 421 4.7.0 too many connections from 198.51.100.7';
const TO = 'to=<bob@example.com>, orig_to=<sales@bakery.example>';
const deferred = (time: string): string =>
  `Nov 10 ${time} mail.bakery.example postfix/smtp[2211]: 4CVgyZ12kLmz3Q5r: ${TO}, relay=mx.example.com[192.0.2.25]:25, delay=1.9, delays=0.1/0.01/0.9/0.89, dsn=4.7.0, status=deferred (${REFUSED})`;

const LOG = [
  'Nov 10 07:16:01 mail.bakery.example postfix/smtpd[2200]: 4CVgyZ12kLmz3Q5r: client=counter-pc[203.0.113.44], sasl_method=PLAIN, sasl_username=office@bakery.example',
  'Nov 10 07:16:01 mail.bakery.example postfix/cleanup[2203]: 4CVgyZ12kLmz3Q5r: message-id=<20201110071601.4711@bakery.example>',
  'Nov 10 07:16:01 mail.bakery.example postfix/qmgr[900]: 4CVgyZ12kLmz3Q5r: from=<office@bakery.example>, size=1187, nrcpt=2 (queue active)',
  deferred('07:16:02'),
  'Nov 10 07:16:03 mail.bakery.example postfix/smtp[2212]: 4CVgyZ12kLmz3Q5r: to=<ann@example.org>, relay=mx.example.org[192.0.2.26]:25, delay=2, delays=0.1/0/1/0.9, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F2)',
  deferred('07:46:02'),
  'Nov 10 08:16:02 mail.bakery.example postfix/qmgr[900]: 4CVgyZ12kLmz3Q5r: to=<bob@example.com>, relay=none, delay=3601, delays=3601/0.01/0/0, dsn=4.7.0, status=deferred (delivery temporarily suspended: host mx.example.com[192.0.2.25] refused to talk to me: 421 4.7.0 too many connections)',
  'Nov 15 07:20:00 mail.bakery.example postfix/qmgr[900]: 4CVgyZ12kLmz3Q5r: from=<office@bakery.example>, status=expired, returned to sender',
  'Nov 15 07:20:00 mail.bakery.example postfix/bounce[2300]: 4CVgyZ12kLmz3Q5r: sender non-delivery notification: 4CZkQ00x1jz3Q5s',
  'Nov 15 07:20:00 mail.bakery.example postfix/qmgr[900]: 4CVgyZ12kLmz3Q5r: removed',
].join('\n');

describe('lines of Postfix in a syslog become tries of one delivery', () => {
  const { bounces, problems, format } = read(LOG);
  const [failed] = bounces;

  test('it is known by its lines', () => expect(format).toBe('log'));

  test('what was delivered at the first try is no bounce; what expired failed', () => {
    expect(bounces.map(({ kind, recipient }) => [kind, recipient?.value])).toEqual([
      ['failed', 'bob@example.com'],
    ]);
  });

  test('each line is a try; a suspended delivery met nobody, and neither did the end', () => {
    expect(failed?.attempts.map(({ outcome, contacted }) => [outcome, contacted])).toEqual([
      ['deferred', true],
      ['deferred', true],
      ['deferred', false],
      ['failed', false],
    ]);
  });

  test('the refusing host, its address, code and status come from the last try that met it', () => {
    expect(failed?.remoteHost?.value).toBe('mx.example.com');
    expect(failed?.remoteIp?.value).toBe('192.0.2.25');
    expect(failed?.lastAttemptDate?.value.raw).toBe('Nov 10 07:46:02');
    expect(failed?.status?.value).toBe('4.7.0');
  });

  test('the receiver’s words and the host’s end keep their authors', () => {
    expect(failed).toHaveReply({ author: 'receiver', code: '421', enhanced: '4.7.0' });
    expect(failed).toHaveReply({ author: 'sender-host', text: 'status=expired, returned to sender' });
  });

  test('the lines of its arrival tell sender, Message-ID and time', () => {
    expect(failed?.queueId?.value).toBe('4CVgyZ12kLmz3Q5r');
    expect(failed?.returned?.messageId?.value).toBe('<20201110071601.4711@bakery.example>');
    expect(failed?.envelopeSender?.value).toBe('office@bakery.example');
    expect(failed?.arrivalDate?.value.raw).toBe('Nov 10 07:16:01');
  });

  test('the year comes from the date that the Message-ID begins with; the zone is assumed', () => {
    expect(failed?.attempts[0]?.at.value.epoch).toBe(Date.UTC(2020, 10, 10, 7, 16, 2));
    expect(problems).toEqual([{ code: 'zone-assumed', detail: 'UTC' }]);
  });

  test('every value stands in its bytes', () => {
    for (const { path, fact } of factsIn({ bounces })) {
      const shown = decodeSpans(new TextEncoder().encode(LOG), fact.spans, fact.decoding);
      expect(shown, path).toBe(wordsOf(fact));
    }
  });
});

describe('times of a syslog', () => {
  test('no date in the text: the last such day before the log was given, and the year is named', () => {
    const bare = LOG.replace('20201110071601.', '');
    const { bounces, problems } = read(bare);
    expect(bounces[0]?.attempts[0]?.at.value.epoch).toBe(Date.UTC(2026, 10, 10, 7, 16, 2));
    expect(problems).toEqual([{ code: 'zone-assumed', detail: 'UTC, 2026' }]);
    const december = read(bare.replaceAll('Nov 1', 'Dec 1'));
    expect(december.problems).toEqual([{ code: 'zone-assumed', detail: 'UTC, 2025' }]);
  });

  test('across New Year each line has its own', () => {
    const { bounces } = read(
      deferred('07:16:02').replace('Nov 10', 'Dec 31').concat('\n# copied on 2021-01-02\n') +
        deferred('07:46:02').replace('Nov 10', 'Jan  1'),
    );
    const years = bounces[0]?.attempts.map(({ at }) => new Date(at.value.epoch).getUTCFullYear());
    expect(years).toEqual([2020, 2021]);
  });

  test('ISO times with a zone need no assumption', () => {
    const iso = LOG.replace(/^Nov (\d\d) (\S+)/gm, '2020-11-$1T$2.123456+01:00');
    const { bounces, problems } = read(iso);
    expect(problems).toEqual([]);
    expect(bounces[0]?.attempts[0]?.at.value.zone).toEqual({ known: 'offset', minutes: 60 });
  });
});

describe('other shapes of a Postfix log', () => {
  test('bounced at once: the words in the brackets, the step of the dialogue named after them', () => {
    const bounce = onlyBounce(
      'Nov 10 07:16:02 mail postfix/smtp[2211]: A1B2C3D4E5: to=<bob@example.com>, relay=mx.example.com[2001:db8::25]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.com[2001:db8::25] said: 550 5.1.1 <bob@example.com>: no such user (in reply to RCPT TO command))',
    );
    expect(bounce).toMatchObject({ kind: 'failed', dialect: 'postfix-log' });
    expect(bounce.remoteIp?.value).toBe('2001:db8::25');
    expect(bounce).toHaveReply({
      author: 'receiver',
      code: '550',
      text: '550 5.1.1 <bob@example.com>: no such user',
      phase: 'rcpt',
    });
  });

  test('no connection: the words name the host that was tried, and nobody replied', () => {
    const bounce = onlyBounce(
      'Nov 10 07:16:32 mail postfix/smtp[2211]: A1B2C3D4E5: to=<bob@example.com>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.25]:25: Connection timed out)',
    );
    expect(bounce.kind).toBe('delayed');
    expect(bounce.remoteIp?.value).toBe('192.0.2.25');
    expect(bounce.attempts[0]?.contacted).toBe(true);
    expect(bounce).toHaveReply({ author: 'sender-host', code: null });
  });

  test('an id that was removed and comes again is another message', () => {
    const again = `${LOG}\n${deferred('09:00:00').replace('Nov 10', 'Nov 20')}`;
    expect(read(again).bounces.map(({ kind }) => kind)).toEqual(['failed', 'delayed']);
  });

  test('quoted, wrapped, after words of the poster: the same delivery', () => {
    const wrapped = deferred('07:16:02')
      .replace(', relay=', ',\n    relay=')
      .replace('refused to', 'refused\nto');
    const paste = `Hello, our shop cannot reach them since 2020-11-09:\n\n${wrapped}\n\nWhat can we do?`;
    for (const text of [paste, paste.replace(/^/gm, '> ')]) {
      const bounce = onlyBounce(text);
      expect(bounce.recipient?.value).toBe('bob@example.com');
      expect(bounce).toHaveReply({ author: 'receiver', code: '421' });
    }
  });

  test('a log in which all went well holds no bounce', () => {
    const well = LOG.split('\n').filter((line) => !line.includes('bob@') && !line.includes('expired'));
    const { bounces, problems } = read(well.join('\n'));
    expect(bounces).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['not-a-bounce']);
  });

  test('a queue id that the poster wrote over hides no line', () => {
    const bounce = onlyBounce(
      'Mar  3 10:15:02 mx1 postfix/smtp[2211]: XXXXXXXX: to=<kim@example.com>, relay=mx1.example.com[192.0.2.100]:25, delay=1.3, delays=0.1/0/0.9/0.3, dsn=5.7.1, status=bounced (host mx1.example.com[192.0.2.100] said: 554 5.7.1 Reject. IP blocked 203.0.113.66 (in reply to MAIL FROM command))',
    );
    expect(bounce).toHaveReply({ author: 'receiver', code: '554' });
    expect(bounce.remoteIp?.value).toBe('192.0.2.100');
  });
});
