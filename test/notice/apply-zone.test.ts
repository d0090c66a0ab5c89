import { describe, expect, test } from 'vitest';
import { zoneRules } from '../../electron/backend/zone-rules.ts';
import { givenZone } from '../../shared/mail/given-zone.ts';
import { applyZone } from '../../shared/notice/apply-zone.ts';
import { read } from './a-source.ts';

const deferred = (time: string): string =>
  `${time} 1kc8ww-0002Pd-Cn == bob@example.com R=dnslookup T=remote_smtp defer (-46) H=mx.example.com [192.0.2.25]: SMTP error from remote mail server after initial connection: 421 4.7.0 too many connections`;

const LOG = [
  '2020-10-25 01:50:00 1kc8ww-0002Pd-Cn <= office@bakery.example H=(counter-pc) [203.0.113.44] P=esmtpsa S=1187 id=order.4711@bakery.example for bob@example.com',
  deferred('2020-10-25 01:50:02'),
  deferred('2020-10-25 02:20:02'),
  deferred('2020-10-25 03:20:02'),
  '2020-10-25 03:20:02 1kc8ww-0002Pd-Cn ** bob@example.com: retry timeout exceeded',
].join('\n');

const berlin = givenZone('Europe/Berlin', zoneRules);
const tries = (reading: ReturnType<typeof read>) =>
  reading.bounces[0]?.attempts.map(({ at }) => new Date(at.value.epoch).toISOString().slice(11, 16));

describe('a log without a zone is read in the zone that the person named', () => {
  const plain = read(LOG);
  const given = applyZone(plain, berlin);

  test('every time moves, and its words stay', () => {
    expect(tries(plain)).toEqual(['01:50', '02:20', '03:20', '03:20']);
    expect(tries(given)).toEqual(['23:50', '00:20', '02:20', '02:20']);
    expect(given.bounces[0]?.arrivalDate?.value).toMatchObject({
      epoch: Date.parse('2020-10-24T23:50:00Z'),
      raw: '2020-10-25 01:50:00',
    });
  });

  test('it says whose word that is, and which hour came twice', () =>
    expect(given.problems).toEqual([
      { code: 'zone-given', detail: 'Europe/Berlin' },
      { code: 'clock-doubled', detail: '2020-10-25 02:20:02' },
    ]));

  test('another zone follows, and null takes it back', () => {
    expect(tries(applyZone(given, givenZone('-07:00', zoneRules)))).toEqual([
      '08:50',
      '09:20',
      '10:20',
      '10:20',
    ]);
    expect(applyZone(given, null)).toEqual(plain);
  });

  test('a time that the clocks jumped over is called impossible', () => {
    const spring = applyZone(read(LOG.replaceAll('2020-10-25', '2020-03-29')), berlin);
    expect(spring.problems).toContainEqual({ code: 'clock-skipped', detail: '2020-03-29 02:20:02' });
  });

  test('a log that carries its zone is not touched', () => {
    const zoned = read(LOG.replace(/^(\S+ \S+)/gm, '$1 +0200'));
    expect(applyZone(zoned, berlin)).toBe(zoned);
  });

  test('an assumed year stays said', () => {
    const syslog = `Nov  9 15:04:14 mail postfix/smtp[812]: 4F2A1: to=<bob@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=2, delays=1/0/1/0, dsn=5.7.1, status=bounced (host mx.example.com[192.0.2.25] said: 550 5.7.1 no (in reply to RCPT TO command))`;
    expect(read(syslog).problems).toEqual([{ code: 'zone-assumed', detail: 'UTC, 2026' }]);
    expect(applyZone(read(syslog), berlin).problems).toEqual([
      { code: 'zone-given', detail: 'Europe/Berlin, 2026' },
    ]);
  });
});
