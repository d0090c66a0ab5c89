import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOfCopy, chainsOf } from '../../shared/evidence/chains.ts';
import type { Hop } from '../../shared/mail/hop.ts';
import { aBounce, aCopy, fact, hop, noNotice, returned } from './a-bounce.ts';

const failedMail = (hops: readonly Hop[], reportingMta: string | null = null) => {
  const bounce = aBounce({
    returned: returned({ hops }),
    reportingMta: reportingMta === null ? null : fact(reportingMta),
  });
  const [chain] = chainsOf(bounce);
  if (chain === undefined) throw new Error('no chain');
  return chain;
};

const STORE = hop({
  by: 'store3.example.net',
  reverseName: 'mx.example.net',
  ip: '192.0.2.25',
  at: '2020-11-09T18:02:48Z',
});
const MX = hop({
  by: 'mx.example.net',
  helo: 'out.example.org',
  ip: '198.51.100.7',
  at: '2020-11-09T18:02:46Z',
});
const OUT = hop({
  by: 'out.example.org',
  ip: '203.0.113.44',
  protocol: 'esmtpsa',
  at: '2020-11-09T17:40:19Z',
});

describe('two ways of two mails', () => {
  test('the failed mail and the bounce keep their own chains', () => {
    const chains = chainsOf(
      aBounce({ returned: returned({ hops: [OUT] }), notice: { ...noNotice, hops: [STORE, MX] } }),
    );
    expect(chains.map((chain) => [chain.of, chain.hops.length])).toEqual([
      ['failed-mail', 1],
      ['notice', 2],
    ]);
  });

  test('a paste has both, and nothing in them', () => {
    expect(chainsOf(aBounce()).map((chain) => chain.hops)).toEqual([[], []]);
  });
});

describe('delays', () => {
  const delays = (...times: (string | undefined)[]): readonly (number | null)[] =>
    failedMail(times.map((time) => hop(time === undefined ? {} : { at: time }))).hops.map(
      ({ delay }) => delay,
    );

  test('a clock that runs back a minute gives minus sixty seconds, not 23:59', () => {
    expect(delays('2020-11-09T15:03:12Z', '2020-11-09T15:04:12Z')).toEqual([null, -60_000]);
  });

  test('two days and three hours are 51 hours', () => {
    expect(delays('2020-11-11T18:00:00Z', '2020-11-09T15:00:00Z')).toEqual([null, 51 * 3_600_000]);
  });

  test('a stamp without date is stepped over, and the sum stays right', () => {
    expect(delays('2020-11-09T15:00:30Z', undefined, '2020-11-09T15:00:00Z')).toEqual([null, null, 30_000]);
  });

  test('they add up to the last stamp minus the first, whatever is missing or runs back', () => {
    const time = fc.option(
      fc.integer({ min: 0, max: 4e12 }).map((epoch) => new Date(epoch).toISOString()),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(time, { maxLength: 12 }), (times) => {
        const sum = delays(...times).reduce((total: number, delay) => total + (delay ?? 0), 0);
        const known = times.filter((one) => one !== undefined).map((one) => Date.parse(one));
        expect(sum).toBe(known.length === 0 ? 0 : (known[0] ?? 0) - (known.at(-1) ?? 0));
      }),
    );
  });

  test('the order is that of the stamps, oldest first, never that of their clocks', () => {
    const chain = failedMail([STORE, MX, OUT]);
    expect(chain.hops.map((link) => link.hop)).toEqual([OUT, MX, STORE]);
  });
});

describe('verified and claimed', () => {
  const trust = (hops: readonly Hop[], reportingMta: string | null = null): readonly string[] =>
    failedMail(hops, reportingMta).hops.map((link) => link.trust);

  test('the host that wrote the notice vouches for its own stamps, and no further than where the mail came in', () => {
    expect(trust([STORE, MX, OUT], 'store3.example.net')).toEqual(['claimed', 'verified', 'verified']);
  });

  test('forged stamps at the bottom are claims, even under a name of the verified side', () => {
    const forged = hop({ by: 'mx.example.net', reverseName: 'bank.example.org', ip: '203.0.113.5' });
    expect(trust([STORE, MX, forged])).toEqual(['claimed', 'verified', 'verified']);
  });

  test("a peer's own HELO name makes it no insider", () => {
    const liar = hop({ by: 'mx.example.net', helo: 'inner.example.net', ip: '203.0.113.5' });
    expect(trust([liar, hop({ by: 'inner.example.net' })])).toEqual(['claimed', 'verified']);
  });

  test('where the newest stamp is not by the host that wrote the notice, all are claims', () => {
    expect(trust([OUT], 'mx.example.net')).toEqual(['claimed']);
  });

  test('an inner address keeps the mail inside', () => {
    const inner = hop({ by: 'mail.example.org', ip: '10.0.0.5' });
    const first = hop({ by: 'web7', ip: '203.0.113.9' });
    expect(trust([inner, first], 'mail.example.org')).toEqual(['verified', 'verified']);
  });

  test('nothing is vouched for where nobody is named', () => {
    expect(trust([hop({ ip: '192.0.2.1' })])).toEqual(['claimed']);
  });
});

describe('doubts about a stamp', () => {
  const doubts = (hops: readonly Hop[], now: string | null = null) =>
    chainsOf(aBounce({ returned: returned({ hops }) }), now === null ? null : Date.parse(now))[0]?.hops.map(
      (link) => link.doubts,
    );

  test('a stamp by another host than the one that the next says it took the mail from', () => {
    const forged = hop({ by: 'mail.bank.example' });
    expect(doubts([MX, forged])).toEqual([[], ['not-handed-on']]);
    expect(doubts([MX, OUT])).toEqual([[], []]);
  });

  test('bare names and inner addresses raise none: a host has other names inside', () => {
    const inner = hop({ by: 'mail.example.org', helo: 'queue', ip: '10.0.0.5' });
    expect(doubts([inner, hop({ by: 'web7.example.com' })])).toEqual([[], []]);
    expect(doubts([MX, hop({ by: 'localhost' })])).toEqual([[], []]);
    expect(doubts([MX, hop({ by: 'mail001.server.lan' })])).toEqual([[], []]);
  });

  test('a stamp below the mail’s own fields is a claim, whoever it names', () => {
    const below = { ...STORE, belowMessage: true };
    expect(doubts([below])).toEqual([['below-message']]);
    expect(failedMail([below], 'mx.example.net').hops[0]?.trust).toBe('claimed');
  });

  test('a stamp that is dated after the moment of looking', () => {
    expect(doubts([OUT], '2020-11-09T00:00:00Z')).toEqual([['future']]);
    expect(doubts([OUT], '2020-11-10T00:00:00Z')).toEqual([[]]);
  });
});

test('the total is the last stamp minus the first, signed; of one stamp there is none', () => {
  expect(failedMail([STORE, MX, OUT]).total).toBe(22 * 60_000 + 29_000);
  expect(failedMail([OUT, STORE]).total).toBe(-(22 * 60_000 + 29_000));
  expect(failedMail([OUT]).total).toBeNull();
});

test.each([
  ['10.1.2.3', true],
  ['192.168.0.9', true],
  ['100.64.0.1', true],
  ['127.0.0.1', true],
  ['IPv6:fd00::1', true],
  ['[::ffff:10.0.0.1]', true],
  ['198.51.100.7', false],
  ['IPv6:2001:db8::25', false],
])('%s is internal: %s', (ip, internal) => {
  expect(failedMail([hop({ ip })]).hops[0]?.internal).toBe(internal);
});

test("a copy taken in through another's MX is verified down to that MX, once it is known as the receiver's", () => {
  const foreign = [
    hop({ by: 'store3.example.com', reverseName: 'mx.example.net', ip: '192.0.2.25' }),
    MX,
    OUT,
  ];
  const trust = (receivers: readonly string[]): readonly string[] =>
    chainOfCopy(aCopy({ hops: foreign }), receivers).hops.map((link) => link.trust);
  expect(trust([])).toEqual(['claimed', 'claimed', 'verified']);
  expect(trust(['mx.example.net'])).toEqual(['claimed', 'verified', 'verified']);
});
