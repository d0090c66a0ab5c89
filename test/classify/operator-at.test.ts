import { describe, expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { bounce, reply } from './bounces.ts';

const operatorOf = (wanted: Parameters<typeof bounce>[0]) => {
  const { operator, operatorNow } = diagnose(bounce(wanted), knowledge);
  return { id: operator?.id ?? null, basis: operator?.basis ?? null, now: operatorNow?.id ?? null };
};

describe('the host that refused names the operator', () => {
  test.each([
    ['cxr.mx.a.cloudfilter.net', '2020-06-10', 'cox'],
    ['mx-aol.mail.gm0.yahoodns.net', '2025-01-15', 'yahoo'],
    ['gmail-smtp-in.l.google.com', '2025-01-15', 'google'],
    ['example-com.mail.protection.outlook.com', '2025-01-15', 'microsoft-365'],
    ['hotmail-com.olc.protection.outlook.com', '2025-01-15', 'microsoft-outlook-com'],
    ['mx01.mail.icloud.com', '2025-01-15', 'apple-icloud'],
    ['mx1.comcast.net', '2025-01-15', 'comcast'],
    ['al-ip4-mx-vip1.prodigy.net', '2025-01-15', 'att'],
    ['mx00.t-online.de', '2025-01-15', 't-online'],
    ['MX1.SEZNAM.CZ.', '2025-01-15', 'seznam'],
    ['mxa-00000000.gslb.pphosted.com', '2025-01-15', 'proofpoint'],
  ])('%s on %s is %s', (remoteHost, on, id) => {
    expect(operatorOf({ remoteHost, on })).toMatchObject({ id, basis: 'host' });
  });

  test('cox.net refused by Yahoo’s hosts is Yahoo', () => {
    const moved = {
      recipient: 'someone@cox.net',
      remoteHost: 'mx-cox.mail.gm0.yahoodns.net',
      on: '2025-02-01',
    };
    expect(operatorOf(moved)).toEqual({ id: 'yahoo', basis: 'host', now: null });
  });

  test('cox.net refused by its own hosts in 2020 is Cox, and Yahoo’s today', () => {
    const then = { recipient: 'someone@cox.net', remoteHost: 'cxr.mx.a.cloudfilter.net', on: '2020-06-10' };
    expect(operatorOf(then)).toEqual({ id: 'cox', basis: 'host', now: 'yahoo' });
  });

  test('a host that a filter runs for many is the recipient domain’s operator, else the filter', () => {
    const shared = { remoteHost: 'mx.b.cloudfilter.net', on: '2021-01-01' };
    expect(operatorOf(shared).id).toBe('cloudmark');
    expect(operatorOf({ ...shared, recipient: 'someone@charter.net' }).id).toBe('spectrum');
  });

  test('a name that only ends alike is nobody’s host', () => {
    expect(operatorOf({ remoteHost: 'mx.notgoogle.com' }).id).toBeNull();
    expect(operatorOf({ remoteHost: 'google.com.example.net' }).id).toBeNull();
  });
});

describe('without a known host', () => {
  test('the banner, then the code', () => {
    const banner = { replies: [reply('421 cmsmtp blocked. AUP#CXCNCT')] };
    expect(operatorOf(banner)).toMatchObject({ id: 'cox', basis: 'banner' });
    const code = { replies: [reply('421 blocked. AUP#CXCNCT')] };
    expect(operatorOf(code)).toMatchObject({ id: 'cox', basis: 'token' });
  });

  test.each([
    [
      '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes',
      'yahoo',
    ],
    ['550-5.1.1 no such user https://support.google.com/mail/?p=NoSuchUser a1-20 - gsmtp', 'google'],
    [
      '553 5.3.0 DNSBL:ATTRBL 521< 192.0.2.5 >_is_blocked. For assistance forward this to abuse_rbl@abuse-att.net',
      'att',
    ],
    ['554 5.7.1 [RBL] blocked. See https://console.mailchannels.net', 'mailchannels'],
  ])('the operator’s own pages, in %s', (text, id) => {
    expect(operatorOf({ replies: [reply(text)] })).toMatchObject({ id, basis: 'banner' });
  });

  test('a blocklist named in a reply runs no host', () => {
    const listed = { replies: [reply('554 5.7.1 blocked using zen.spamhaus.org; SBL123456')] };
    expect(operatorOf(listed).id).toBeNull();
  });
});

describe('the recipient’s domain, as the last resort and said so', () => {
  test.each([
    ['cox.net', '2020-06-10', 'cox', 'yahoo'],
    ['cox.net', '2025-02-01', 'yahoo', null],
    ['att.net', '2025-03-01', 'att', 'yahoo'],
    ['att.net', '2025-09-01', 'yahoo', null],
    ['comcast.net', '2025-09-01', 'comcast', null],
    ['gmail.com', '2025-09-01', 'google', null],
  ])('%s on %s', (domain, on, id, now) => {
    expect(operatorOf({ recipient: `someone@${domain}`, on })).toEqual({
      id,
      basis: 'recipient-domain',
      now,
    });
  });

  test('never against a host that is somebody else’s', () => {
    expect(operatorOf({ recipient: 'someone@gmail.com', remoteHost: 'mx.example.net' }).id).toBeNull();
  });
});
