import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sendingIpsIn } from '../../shared/evidence/sending-ips-in.ts';
import { aBounce, aCopy, attempt, fact, hop, returned, says } from './a-bounce.ts';

const byte = fc.integer({ min: 1, max: 254 });
const author = byte.map((last) => `203.0.113.${last}`);
const sender = byte.map((last) => `198.51.100.${last}`);
const remote = byte.map((last) => `192.0.2.${last}`);
const internal = fc.oneof(
  fc.tuple(byte, byte).map(([a, b]) => `10.${a}.${b}.1`),
  byte.map((last) => `192.168.1.${last}`),
  byte.map((last) => `100.64.0.${last}`),
  byte.map((last) => `fd00::${last.toString(16)}`),
);
const submission = fc.constantFrom('ESMTPSA', 'ESMTPA', 'esmtpsa', 'HTTP', 'UTF8SMTPSA');
const words = fc.constantFrom(
  (ip: string) => `550 blocked: ${ip}`,
  (ip: string) => `421 too many connections from ${ip}`,
  (ip: string) => `554 Client host [${ip}] refused`,
);

const bounceOf = (a: { author: string; protocol: string; remote: string; log: string; text: string }) =>
  aBounce({
    reportingMta: fact('out.example.org'),
    remoteHost: fact('mx.example.net'),
    remoteIp: fact(a.remote),
    recipient: fact('bob@example.net'),
    envelopeSender: fact('sue@example.org'),
    attempts: [attempt('2020-11-09T15:04:14Z', { localIp: fact(a.log), ip: fact(a.remote) })],
    replies: [says('receiver', a.text)],
    returned: returned({ hops: [hop({ by: 'out.example.org', ip: a.author, protocol: a.protocol })] }),
  });

const values = (...given: Parameters<typeof sendingIpsIn>) =>
  sendingIpsIn(...given).map(({ value }) => value);

test('the author’s computer, internal addresses and the remote host are never the sending address', () => {
  fc.assert(
    fc.property(author, submission, remote, internal, words, fc.integer({ min: 0, max: 2 }), (...drawn) => {
      const [client, protocol, mx, log, say, which] = drawn;
      const text = say([client, mx, log][which] ?? client);
      expect(values([bounceOf({ author: client, protocol, remote: mx, log, text })], [])).toEqual([]);
    }),
  );
});

test('nor is an address that a help text gives as an example', () => {
  const lead = fc.constantFrom('e.g. ', 'for example ', 'such as ', 'Example: ', 'z. B. ', 'par exemple ');
  fc.assert(
    fc.property(author, remote, internal, sender, lead, (client, mx, log, ip, example) => {
      const text = `550 5.7.25 the host needs a reverse name, ${example}${ip}`;
      expect(values([bounceOf({ author: client, protocol: 'ESMTPSA', remote: mx, log, text })], [])).toEqual(
        [],
      );
    }),
  );
});

test('what the receiver stamped on a mail that arrived is found among all of them', () => {
  fc.assert(
    fc.property(author, submission, remote, internal, sender, (client, protocol, mx, log, ip) => {
      const copy = aCopy({
        deliveredTo: fact('bob@example.net'),
        hops: [
          hop({ by: 'mx.example.net', helo: 'out.example.org', ip }),
          hop({ by: 'out.example.org', ip: client, protocol }),
        ],
      });
      const bounce = bounceOf({ author: client, protocol, remote: mx, log, text: '421 busy' });
      expect(values([bounce], [copy])).toEqual([ip]);
    }),
  );
});
