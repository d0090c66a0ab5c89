import { describe, expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { explain } from '../../shared/classify/explain.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { mailSystems } from '../../shared/knowledge/mail-systems/mail-systems.ts';
import { bounce, reply } from './bounces.ts';

const CODE = /\b[45]\d\d[ -]/;
/** Words that stand alone: a code before them may be a receiver's, and what is appended needs a reply. */
const alone = mailSystems.map(
  ({ id, own }) =>
    [
      id,
      own.filter((one) => one.sendersOnly === true || (!one.appended && !CODE.test(one.example))),
    ] as const,
);
/** Postfix and Zoho quote the receiver inside. */
const QUOTES = /refused to talk to me|Host not reachable/;

describe('a mail system’s own words are the sending host’s, and mean what they say', () => {
  test.each(alone)('%s', (_id, own) => {
    for (const { example, cause } of own.filter((one) => !QUOTES.test(one.example))) {
      const { replies, cause: found } = explain(example, knowledge);
      expect([example, replies[0]?.author]).toEqual([example, 'sender-host']);
      if (cause !== null) expect([example, found]).not.toEqual([example, 'unknown']);
    }
  });
});

test('own words in a receiver’s mouth are no verdict of the sending host', () => {
  const said = bounce({ replies: [reply('550 Envelope expired', 'receiver')] });
  expect(diagnose(said, knowledge).causes[0]?.basis[0]?.rule).not.toBe(
    'mail-system/opensmtpd/envelope-expired',
  );
});

test.each([
  ['550 5.1.1 User unknown', 'recipient-unknown'],
  ['421 4.7.0 Too many connections from your IP', 'concurrent-connections'],
] as const)('before what the host says of itself goes what the receiver said: %s', (words, cause) => {
  const replies = [reply(words, 'receiver'), reply('Tried all MXs', 'sender-host')];
  expect(diagnose(bounce({ replies }), knowledge).cause).toBe(cause);
});

test.each([
  'retry timeout exceeded',
  'Cannot send message for 5 days',
  'Message could not be delivered for 5 days',
  'status=expired, returned to sender',
  'Envelope expired',
  '(delivery time expired)',
  'Delivery time limit exceeded',
])('a queue lifetime alone is expired: %s', (words) => {
  const { cause, actor, replies } = explain(words, knowledge);
  expect([cause, actor, replies[0]?.author]).toEqual(['retry-expired', 'sender-host', 'sender-host']);
});

test.each([
  ['421 4.7.0 mx.example.net too many messages from your IP: retry timeout exceeded', 'rate-limit'],
  [
    '421 Too many concurrent SMTP connections; please try again later.: retry timeout exceeded',
    'concurrent-connections',
  ],
  ['452 4.2.2 Mailbox full: retry timeout exceeded', 'mailbox-full'],
] as const)('a queue lifetime after the receiver’s words leaves the receiver’s cause: %s', (words, cause) => {
  const { cause: found, replies } = explain(words, knowledge);
  expect([found, replies[0]?.author, replies[1]?.author]).toEqual([cause, 'receiver', 'sender-host']);
});
