import { describe, expect, test } from 'vitest';
import { sendingIpOf } from '../../shared/evidence/sending-ip-of.ts';
import { sendingIpsIn } from '../../shared/evidence/sending-ips-in.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, aCopy, attempt, fact, hop, returned, says } from './a-bounce.ts';

const found = (change: Partial<Bounce>): readonly unknown[] | null => {
  const ip = sendingIpOf(aBounce(change));
  return ip && [ip.value, ip.basis, ip.confidence];
};
const named = (text: string): readonly unknown[] | null => found({ replies: [says('receiver', text)] });

describe('named by the refusing host', () => {
  test.each([
    ['554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using dnsbl.example'],
    ['421 4.7.0 [TSS04] Messages from 198.51.100.7 temporarily deferred due to user complaints'],
    ['550-5.7.1 [198.51.100.7      15] Our system has detected an unusual rate'],
    ['550 IP:198.51.100.7 is not allowed'],
    ['554 mail.example.org ip=198.51.100.7 rejected.'],
  ])('%s', (text) => {
    expect(named(text)).toEqual(['198.51.100.7', 'named-in-reply', 'high']);
  });

  test('an IPv6 address is found, in one spelling', () => {
    expect(named('550 5.7.1 [IPv6:2001:DB8:0:0::25] has no PTR')?.[0]).toBe('2001:db8::25');
  });

  test('of several addresses only the one that is introduced as the client counts, and less surely', () => {
    expect(named('550 see 203.0.113.80 and 203.0.113.81; client host [198.51.100.7] refused')).toEqual([
      '198.51.100.7',
      'named-in-reply',
      'moderate',
    ]);
  });

  test('an address that only stands in the look-up link is less sure', () => {
    const link = '550 blocked, see https://lookup.example/query?ip=198.51.100.7';
    expect(named(link)).toEqual(['198.51.100.7', 'named-in-reply', 'moderate']);
  });

  test.each([
    ['an example', '550 no reverse name for your host, e.g. 198.51.100.7 must resolve'],
    ['the address of a help page', '550 blocked, see http://198.51.100.7/help'],
    ['a private address', '550 blocked: 10.0.0.4'],
    ['a return code of a blocklist', '550 listed, code 127.0.0.2'],
    ['a version', '550 Mailer 15.20.1234.5 refuses'],
    ['an enhanced code', '550 5.7.1 refused'],
    ['a clock', '421 too busy at 10:20:30'],
    ['two strangers', '550 203.0.113.80 203.0.113.81'],
  ])('%s is none', (_, text) => {
    expect(named(text)).toBeNull();
  });

  test("the refusing host's own address is none", () => {
    const replies = [says('receiver', '421 mx.example.net [192.0.2.25] too busy')];
    expect(found({ replies, remoteIp: fact('192.0.2.25') })).toBeNull();
  });

  test("the author's own computer is none, even where the receiver read it out of the header", () => {
    const client = hop({ by: 'out.example.org', ip: '203.0.113.44', protocol: 'ESMTPSA' });
    const replies = [says('receiver', '550 origin 203.0.113.44 is a dial-up address')];
    expect(found({ replies, returned: returned({ hops: [client] }) })).toBeNull();
  });

  test("the sending host's words name nobody", () => {
    expect(found({ replies: [says('sender-host', 'connection from 198.51.100.7 failed')] })).toBeNull();
  });
});

describe("the sending host's log", () => {
  test('the local address of a try', () => {
    const attempts = [attempt('2020-11-09T15:04:14Z', { localIp: fact('198.51.100.7') })];
    expect(found({ attempts })).toEqual(['198.51.100.7', 'host-log', 'high']);
  });

  test('an address behind NAT is none', () => {
    expect(found({ attempts: [attempt('2020-11-09T15:04:14Z', { localIp: fact('10.0.0.4') })] })).toBeNull();
  });
});

describe("the returned mail's stamps", () => {
  const handover = hop({
    by: 'mx.example.net',
    helo: 'out.example.org',
    ip: '198.51.100.7',
    protocol: 'ESMTP',
  });
  const inbound: Partial<Bounce> = {
    reportingMta: fact('mx.example.net'),
    recipient: fact('bob@example.net'),
    envelopeSender: fact('sue@example.org'),
  };

  test('a receiver that took the mail and bounced it later stamped the address it saw', () => {
    expect(found({ ...inbound, returned: returned({ hops: [handover] }) })).toEqual([
      '198.51.100.7',
      'returned-received',
      'moderate',
    ]);
  });

  test('a stranger that hands it over may be a filter of the receiver: less sure', () => {
    const filter = hop({ by: 'mx.example.net', helo: 'cluster.filter.example', ip: '198.51.100.7' });
    expect(found({ ...inbound, returned: returned({ hops: [filter] }) })?.[2]).toBe('low');
  });

  test('a peer that calls itself one of the receiver is followed to its own stamp', () => {
    const store = hop({ by: 'store.example.net', helo: 'mx.example.net', ip: '192.0.2.225' });
    expect(found({ ...inbound, returned: returned({ hops: [store, handover] }) })?.[0]).toBe('198.51.100.7');
    expect(found({ ...inbound, returned: returned({ hops: [store] }) })).toBeNull();
  });

  test("the sending host's own stamp shows the author's computer, and is not used", () => {
    const own = hop({ by: 'out.example.org', ip: '203.0.113.44', protocol: 'esmtpsa' });
    const bounce = { reportingMta: fact('out.example.org'), recipient: fact('bob@example.net') };
    expect(
      found({ ...bounce, envelopeSender: fact('sue@example.org'), returned: returned({ hops: [own] }) }),
    ).toBeNull();
  });

  test('nor is an inner host of the sending side', () => {
    const own = hop({
      by: 'relay.example.org',
      helo: 'web7.example.org',
      ip: '203.0.113.8',
      protocol: 'ESMTP',
    });
    const change = { reportingMta: fact('relay.example.org'), returned: returned({ hops: [own] }) };
    expect(
      found({ ...change, recipient: fact('bob@example.net'), envelopeSender: fact('sue@example.org') }),
    ).toBeNull();
  });

  test('mail inside one provider shows no handover', () => {
    const change = {
      ...inbound,
      envelopeSender: fact('ann@example.net'),
      returned: returned({ hops: [handover] }),
    };
    expect(found(change)).toBeNull();
  });
});

test('where nothing says it, it is unknown', () => {
  expect(found({ remoteIp: fact('192.0.2.25'), reportingMta: fact('out.example.org') })).toBeNull();
});

describe('over all mails of an incident', () => {
  const bounce = aBounce({
    reportingMta: fact('gnlm1.example.org'),
    remoteHost: fact('mx.example.net'),
    remoteIp: fact('192.0.2.25'),
    recipient: fact('ann@example.com'),
  });
  const copy = aCopy({
    deliveredTo: fact('ann@example.com'),
    hops: [
      hop({ by: 'store3.example.com', reverseName: 'mx.example.net', ip: '192.0.2.25' }),
      hop({ by: 'mx.example.net', helo: 'gnlm1.example.org', ip: '198.51.100.7' }),
      hop({ by: 'gnlm1.example.org', ip: '203.0.113.71', protocol: 'esmtpsa' }),
    ],
  });

  test("the receiver's own stamp on a mail that arrived shows the address, past its mailbox servers", () => {
    expect(
      sendingIpsIn([bounce], [copy]).map(({ value, basis, confidence }) => [value, basis, confidence]),
    ).toEqual([['198.51.100.7', 'received-by-receiver', 'high']]);
  });

  test('a mail that came from elsewhere shows nothing', () => {
    const other = { ...bounce, reportingMta: fact('other.example') };
    expect(sendingIpsIn([other], [copy])).toEqual([]);
  });

  test("the receiver's words rank before its stamp, and that before the log; each address once", () => {
    const log = aBounce({ attempts: [attempt('2020-11-09T15:04:14Z', { localIp: fact('198.51.100.7') })] });
    const words = aBounce({ replies: [says('receiver', '421 [198.51.100.9] blocked')] });
    expect(sendingIpsIn([log, bounce, words], [copy]).map(({ value, basis }) => [value, basis])).toEqual([
      ['198.51.100.9', 'named-in-reply'],
      ['198.51.100.7', 'received-by-receiver'],
    ]);
  });
});
