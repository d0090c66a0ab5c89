import { expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import type { SmtpPhase } from '../../shared/contract/phase.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { bounce, reply } from './bounces.ts';

const reasonOf = (text: string, phase: SmtpPhase | null = null, more: Parameters<typeof bounce>[0] = {}) => {
  const { reason, hardBounce } = diagnose(
    bounce({ ...more, replies: [{ ...reply(text), phase }] }),
    knowledge,
  );
  return [reason, hardBounce];
};

test.each([
  ['550 5.1.1 User unknown', null, 'userunknown', true],
  ['550 User unknown', 'rcpt', 'userunknown', true],
  ['550 User unknown', 'data', 'filtered', false],
  ['550 5.2.0 User unknown', null, 'filtered', false],
  ['551 5.1.6 User unknown', null, 'hasmoved', true],
  ['552 5.2.2 Mailbox full', null, 'mailboxfull', false],
  ['421 Too many concurrent SMTP connections from this IP', null, 'toomanyconn', false],
  ['452 Too many messages per hour, rate limit exceeded', null, 'ratelimited', false],
  ['556 5.1.10 Recipient address has a null MX', null, 'notaccept', true],
  [
    '550 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
    null,
    'requireptr',
    false,
  ],
  ['550 Rejected', 'connect', 'blocked', false],
  ['550 Rejected', 'mail', 'rejected', false],
  ['450 Rejected', 'connect', 'undefined', false],
] as const)('%s, answering %s, is %s', (text, phase, reason, hard) => {
  expect(reasonOf(text, phase)).toEqual([reason, hard]);
});

test('answering MAIL, no such domain is the sender’s', () => {
  const replies = [{ ...reply('550 5.1.7 No such domain example.com.'), phase: 'mail' as const }];
  const diagnosis = diagnose(bounce({ replies }), knowledge);
  expect(diagnosis.cause).toBe('sender-domain-invalid');
  expect(diagnosis.actor).toBe('domain-owner');
});

test('a mobile operator’s unknown user after DATA is a filter', () => {
  const refused = (phase: SmtpPhase) =>
    diagnose(
      bounce({
        remoteHost: 'mfsmax.docomo.ne.jp',
        replies: [{ ...reply('550 Unknown user someone@docomo.ne.jp'), phase }],
      }),
      knowledge,
    ).cause;
  expect(refused('rcpt')).toBe('recipient-unknown');
  expect(refused('data')).toBe('recipient-policy');
});
