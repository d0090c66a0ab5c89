import { expect, test } from 'vitest';
import { explain } from '../../shared/classify/explain.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';

test('a reply is explained with its author, cause, actor and sources', () => {
  const text =
    '421 cmsmtp blocked. Refer to Error Codes section at for more information. AUP#CXCNCT: retry timeout exceeded';
  const explanation = explain(text, knowledge);
  expect(explanation).toMatchObject({
    cause: 'concurrent-connections',
    reason: 'toomanyconn',
    actor: 'sender-host',
    token: 'AUP#CXCNCT',
    operator: { id: 'cox', basis: 'banner' },
  });
  expect(explanation.replies.find((one) => one.code === '421')?.text).toMatch(/AUP#CXCNCT$/);
  expect(explanation.replies.find((one) => one.text === 'retry timeout exceeded')?.author).toBe(
    'sender-host',
  );
  const card = explanation.causes[0]?.basis[0]?.card;
  expect(card?.meaning).toContain('concurrent');
  expect(card?.sources[0]?.title).toContain('Cox');
});

test.each([
  [
    '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    'ip-blocklisted-public-dnsbl',
  ],
  ['550-5.1.1 The email account that you tried to reach does not exist.', 'recipient-unknown'],
  ['552 5.2.2 Das Postfach ist voll', 'mailbox-full'],
  ['450 4.2.0 <user@example.com>: Recipient address rejected: Greylisted', 'greylisting'],
  ['451 4.7.500 Server busy. Please try again later', 'ip-reputation'],
  [
    '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume',
    'ip-reputation',
  ],
])('%s', (text, cause) => {
  expect(explain(text, knowledge).cause).toBe(cause);
});

test('words that say nothing are said to be unknown', () => {
  expect(explain('hello', knowledge)).toMatchObject({
    cause: 'unknown',
    actor: null,
    operator: null,
    token: null,
  });
});

test('the one recipient in words about a mailbox names the operator, as the last resort', () => {
  const unknown = explain('550 5.1.1 <someone@xtra.co.nz> unknown user', knowledge);
  expect(unknown.operator).toMatchObject({ id: 'xtra-nz', basis: 'recipient-domain' });
  const two = explain('550 5.1.1 <someone@xtra.co.nz> unknown user, said to <other@gmail.com>', knowledge);
  expect(two.operator).toBeNull();
  const sender = explain('550 SPF check failed for someone@xtra.co.nz', knowledge);
  expect(sender.operator).toBeNull();
});

test('the host around a reply and the host in it name the operator', () => {
  const around = explain('host mx1.seznam.cz said: 451 4.7.1 Greylisting in action', knowledge);
  expect(around.operator).toMatchObject({ id: 'seznam', basis: 'host' });
  const within = explain('452 4.2.2 mailbox full [mr85p00im-ztdg06021801.me.com]', knowledge);
  expect(within.operator).toMatchObject({ id: 'apple-icloud', basis: 'banner' });
});

test('the recipient that a mail system puts before its words is nobody’s reply', () => {
  const { replies } = explain('<someone@example.com>: host mx.example.net said: 550 no', knowledge);
  expect(replies).toEqual([expect.objectContaining({ author: 'receiver', code: '550' })]);
});
