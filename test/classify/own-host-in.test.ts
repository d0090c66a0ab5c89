import { describe, expect, test } from 'vitest';
import { ownHostIn } from '../../shared/classify/own-host-in.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';

const named = (words: string) => {
  const found = ownHostIn(words, knowledge);
  return found === null ? null : [found.operator.id, words.slice(found.start, found.end)];
};

describe('a server that names itself names its operator', () => {
  test.each([
    ['421 4.7.0 mx.kpnmail.nl Too many connections', 'kpn', 'mx.kpnmail.nl'],
    [
      '554-esa1.hc1234-56.iphmx.com 554 Your access has been rejected',
      'cisco-talos',
      'esa1.hc1234-56.iphmx.com',
    ],
    [
      '552 5.2.2 user is over quota [mr85p00im-ztdg06021801.me.com]',
      'apple-icloud',
      'mr85p00im-ztdg06021801.me.com',
    ],
    ['550 user unknown (mx163.netease.com)', 'netease', 'mx163.netease.com'],
    ['550 no mailbox here. mailin-04.mx.aol.com', 'yahoo', 'mailin-04.mx.aol.com'],
    ['452 4.2.2 Caixa postal cheia mx.terra.com.br', 'terra', 'mx.terra.com.br'],
  ])('%s', (words, id, host) => {
    expect(named(words)).toEqual([id, host]);
  });
});

describe('a name that is somebody else’s names nobody', () => {
  test.each([
    ['the client, with its address', '550 5.7.1 mail.comcast.net [192.0.2.1] is not welcome'],
    ['the client, in brackets', '550 cannot find your hostname: client (mx.comcast.net)'],
    ['the greeting that was refused', '504 5.5.2 invalid HELO mx.seznam.cz'],
    ['the sender’s domain', '550 5.7.23 SPF validation failed for mx.telia.com'],
    ['a host inside the sentence', '550 the letter came through mx.seznam.cz and was not signed'],
    ['a bare mail domain', '550 5.1.1 no such user at xtra.co.nz'],
    ['the domain of an address', '550 5.1.1 no such user <someone@mx.telia.com>'],
    ['a blocklist', '554 5.7.1 192.0.2.1 is listed in: zen.spamhaus.org'],
    ['a host that sends', '550 5.7.1 not signed (mail-ej1-f41.google.com)'],
    ['nobody that is known', '421 4.7.0 mx.example.net Too many connections'],
  ])('%s: %s', (_, words) => {
    expect(named(words)).toBeNull();
  });

  test('hostile words take no time', () => {
    const started = performance.now();
    for (const piece of ['a.', 'a ', '(a.', 'mx.a-', '[a.b ']) named(`550 ${piece.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
