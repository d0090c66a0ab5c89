import { describe, expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import type { SmtpPhase } from '../../shared/contract/phase.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { bounce, fact, reply } from './bounces.ts';

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
  ['450 Rejected', 'connect', 'onhold', false],
  ['550 Odd words that nobody knows', 'rcpt', 'onhold', false],
  ['421', null, 'onhold', false],
  ['550 5.7.1 Odd words that nobody knows', 'rcpt', 'securityerror', false],
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

describe('an unknown user in a notice by mail', () => {
  const notice = { subject: 'Undelivered Mail Returned to Sender' };

  test('is filtered where neither code nor command say that the address was refused', () => {
    expect(reasonOf('550 User unknown', null, notice)).toEqual(['filtered', false]);
    expect(reasonOf('550 5.0.0 User unknown', null, notice)).toEqual(['filtered', false]);
  });

  test('is unknown where the address was refused', () => {
    expect(reasonOf('550 User unknown', 'rcpt', notice)).toEqual(['userunknown', true]);
    expect(reasonOf('550 5.1.1 User unknown', 'data', notice)).toEqual(['userunknown', true]);
  });

  test('is unknown to a host that looked among its own mailboxes', () => {
    const local = bounce({ ...notice, replies: [reply('Unknown user: someone@example.org', 'sender-host')] });
    expect(diagnose(local, knowledge).reason).toBe('userunknown');
  });

  test('is unknown in the pasted reply, which lost what stood beside it', () => {
    expect(reasonOf('550 User unknown')).toEqual(['userunknown', true]);
  });
});

test('a bounce without a word has no reason', () => {
  expect(diagnose(bounce({}), knowledge).reason).toBe('undefined');
});

test('a delayed mail with nothing but a code waits', () => {
  expect(reasonOf('421', null, { kind: 'delayed' })).toEqual(['expired', false]);
});

test('PowerMTA writes "mailbox disabled" beside 5.2.1, so the mailbox is there', () => {
  const mark = fact('X-PowerMTA-BounceCategory: bad-mailbox');
  const told = bounce({ subject: 'Delivery report', replies: [reply('550 5.2.1 User Unknown')] });
  const { reason } = diagnose({ ...told, writer: { system: 'powermta', mark } }, knowledge);
  expect(reason).toBe('suspend');
});
