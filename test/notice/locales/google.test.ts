import { describe, expect, test } from 'vitest';
import { onlyBounce } from '../a-source.ts';
import { type GoogleWords, googleDelays, googleWords } from './google-words.ts';

const head = (type: string): readonly string[] => [
  'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
  'To: anna@gmail.com',
  'Date: Mon, 09 Mar 2026 05:05:00 -0800 (PST)',
  'Auto-Submitted: auto-replied',
  'Subject: Delivery Status Notification (Failure)',
  'MIME-Version: 1.0',
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: 8bit',
  '',
];

const inText = (words: GoogleWords, answer: string): string =>
  [
    '',
    `** ${words.heading} **`,
    '',
    words.sentence,
    '',
    'https://support.google.com/mail/?p=NoSuchUser',
    '',
    words.response,
    '',
    answer,
    '',
  ].join('\n');

const inHtml = (words: GoogleWords, answer: string): string =>
  `<html><body><table><tr><td><h2>${words.heading}</h2><p>${words.sentence}</p>` +
  `<a href="https://support.google.com/mail/?p=NoSuchUser">?</a></td></tr></table>` +
  `<div><p>${words.response}</p><p>${answer.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p></div></body></html>\n`;

const mail = (type: string, body: string): string => [...head(type), body].join('\n');

function recordOf(text: string) {
  const bounce = onlyBounce(text);
  return {
    kind: bounce.kind,
    recipient: bounce.recipient?.value,
    status: bounce.status?.value,
    replies: bounce.replies.map(({ author, text: words }) => `${author}: ${words.value}`),
    writer: bounce.writer?.system,
  };
}

const REPLY = '550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown';
const OWN =
  "DNS Error: DNS type 'mx' lookup of example.net responded with code NXDOMAIN Domain name not found: example.net";

describe.each(googleWords)('Google in $language', (words) => {
  const refused = {
    kind: 'failed',
    recipient: 'bob@example.net',
    status: '5.1.1',
    replies: [`receiver: ${REPLY}`],
    writer: 'google',
  };

  test("the receiver's reply below its heading", () => {
    expect(recordOf(mail('text/plain', inText(words, REPLY)))).toEqual(refused);
  });

  test('in HTML alone', () => {
    expect(recordOf(mail('text/html', inHtml(words, REPLY)))).toEqual(refused);
  });

  test('pasted', () => {
    expect(recordOf(inText(words, REPLY))).toEqual(refused);
  });

  test("Google's own verdict is not the receiver's", () => {
    expect(recordOf(mail('text/plain', inText(words, OWN)))).toEqual({
      ...refused,
      status: undefined,
      replies: [`sender-host: ${OWN}`],
    });
  });
});

describe('a delay is no failure', () => {
  test.each(googleDelays)('Google in $language', (words) => {
    const reply = '421 4.3.0 Temporary system problem. Try again later.';
    expect(recordOf(mail('text/plain', inText(words, reply)))).toMatchObject({
      kind: 'delayed',
      recipient: 'bob@example.net',
      status: '4.3.0',
      replies: [`receiver: ${reply}`],
    });
  });
});
