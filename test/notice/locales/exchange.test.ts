import { describe, expect, test } from 'vitest';
import { onlyBounce } from '../a-source.ts';
import { type ExchangeWords, exchangeWords } from './exchange-words.ts';

const mail = (words: ExchangeWords, body: readonly string[]): string =>
  [
    'From: <postmaster@example.com>',
    'To: <anna@example.com>',
    'Date: Mon, 9 Mar 2026 14:05:00 +0100',
    'X-MS-Exchange-Message-Is-Ndr:',
    `Subject: ${words.subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...body,
    '',
  ].join('\n');

const section = (words: ExchangeWords, heading: string, verdict: readonly string[]): string =>
  mail(words, [
    heading,
    '',
    'bob@example.net',
    '',
    words.administrators,
    '',
    `${words.server} EX01.example.com`,
    '',
    'bob@example.net',
    ...verdict,
    '',
    words.original,
    '',
    'Received: from EX01.example.com ([192.0.2.7]) by EX01.example.com ([192.0.2.7])',
    ' with mapi id 15.01.2507.006; Mon, 9 Mar 2026 14:04:00 +0100',
    'From: Anna Example <anna@example.com>',
    'To: bob@example.net',
    'Message-ID: <4711@example.com>',
  ]);

function recordOf(text: string) {
  const bounce = onlyBounce(text);
  return {
    kind: bounce.kind,
    recipient: bounce.recipient?.value,
    status: bounce.status?.value,
    replies: bounce.replies.map(({ author, text: words }) => `${author}: ${words.value}`),
    reportingMta: bounce.reportingMta?.value,
    remoteHost: bounce.remoteHost?.value,
    messageId: bounce.returned?.messageId?.value,
    bouncedAt: bounce.notice.date?.value.raw,
  };
}

const SHARED = {
  recipient: 'bob@example.net',
  reportingMta: 'EX01.example.com',
  messageId: '4711@example.com',
  bouncedAt: 'Mon, 9 Mar 2026 14:05:00 +0100',
};

describe.each(exchangeWords)('Exchange in $language', (words) => {
  test("the receiver's reply between # and ##", () => {
    const reply = '550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown';
    expect(recordOf(section(words, words.failed, [`mx.example.net #${reply} ##`]))).toMatchObject({
      ...SHARED,
      kind: 'failed',
      status: '5.1.1',
      replies: [`receiver: ${reply}`],
      remoteHost: 'mx.example.net',
    });
  });

  test("Exchange's own verdict is not the receiver's", () => {
    const verdict = '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found';
    expect(recordOf(section(words, words.failed, [`#${verdict} ##`]))).toMatchObject({
      ...SHARED,
      kind: 'failed',
      status: '5.1.1',
      replies: [`sender-host: ${verdict}`],
      remoteHost: undefined,
    });
  });

  test('a reply that the remote server returned', () => {
    const verdict = "Remote Server returned '554 5.7.1 Client host rejected: Access denied'";
    expect(recordOf(section(words, words.failed, ['mx.example.net', verdict]))).toMatchObject({
      ...SHARED,
      kind: 'failed',
      status: '5.7.1',
      replies: ['receiver: 554 5.7.1 Client host rejected: Access denied'],
      remoteHost: 'mx.example.net',
    });
  });
});

describe('a delay is no failure', () => {
  test.each(exchangeWords.filter(({ delayed }) => delayed !== null))('in $language', (words) => {
    const verdict = '#400 4.4.7 Message delayed ##';
    expect(recordOf(section(words, words.delayed ?? '', [verdict]))).toMatchObject({
      ...SHARED,
      kind: 'delayed',
      status: '4.4.7',
      replies: ['sender-host: 400 4.4.7 Message delayed'],
    });
  });
});
