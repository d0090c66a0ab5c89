import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

const delivery = (time: string, to: string, result: string, stat: string): string =>
  `2020-11-10T${time}.000+00:00 mail.bakery.example smtpd[2211]: 7c3f2a1be09d4411 mta delivery evpid=1a2b3c4d${to === 'bob' ? '5e6f7081' : '5e6f7082'} from=<office@bakery.example> to=<${to}@example.com> rcpt=<-> source="198.51.100.7" relay="192.0.2.25 (mx.example.com)" delay=2s result="${result}" stat="${stat}"`;

const LOG = [
  delivery('07:16:02', 'bob', 'TempFail', '451 4.7.1 Try again later'),
  delivery('07:16:03', 'ann', 'Ok', '250 2.0.0 accepted'),
  delivery('07:46:02', 'bob', 'PermFail', '550 5.7.1 Refused, see "policy"'),
].join('\n');

describe('deliveries in a log of OpenSMTPD become tries of one delivery', () => {
  const { bounces, problems, format } = read(LOG);
  const [failed] = bounces;

  test('it is known by its envelope ids', () => expect(format).toBe('log'));

  test('put off, then refused: one failed delivery; the one accepted at once is none', () => {
    expect(bounces.map(({ kind, recipient }) => [kind, recipient?.value])).toEqual([
      ['failed', 'bob@example.com'],
    ]);
    expect(failed?.attempts.map(({ outcome }) => outcome)).toEqual(['deferred', 'failed']);
  });

  test('the receiver’s words, marks of quotation and all, its host, and where the mail left from', () => {
    expect(failed).toHaveReply({
      author: 'receiver',
      code: '550',
      enhanced: '5.7.1',
      text: '550 5.7.1 Refused, see "policy"',
    });
    expect([failed?.remoteHost?.value, failed?.remoteIp?.value]).toEqual(['mx.example.com', '192.0.2.25']);
    expect(failed?.attempts[0]?.localIp?.value).toBe('198.51.100.7');
    expect(failed?.envelopeSender?.value).toBe('office@bakery.example');
  });

  test('times with a zone need no assumption; every value stands in its bytes', () => {
    expect(problems).toEqual([]);
    for (const { path, fact } of factsIn({ bounces })) {
      const shown = decodeSpans(new TextEncoder().encode(LOG), fact.spans, fact.decoding);
      expect(shown, path).toBe(wordsOf(fact));
    }
  });

  test('what OpenSMTPD says itself is not the receiver’s', () => {
    const line = delivery('07:16:02', 'bob', 'TempFail', 'Temporary failure in MX lookup');
    const { replies } = onlyBounce(line.replace('192.0.2.25 (mx.example.com)', ''));
    expect(replies.map(({ author }) => author)).toEqual(['sender-host']);
  });
});
