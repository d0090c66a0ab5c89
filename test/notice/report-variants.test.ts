import { describe, expect, test } from 'vitest';
import { onlyBounce, read } from './a-source.ts';
import { type ReportVariant, reportVariants } from './report-variants.ts';

const HEAD = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mx1.example.net (Mail Delivery System)',
  'To: office@bakery.example',
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Thu, 12 Nov 2020 07:21:17 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
  '',
].join('\n');

const RETURNED =
  'Content-Type: message/rfc822\n\nFrom: office@bakery.example\nSubject: Order\n\nGood morning.\n';
const WORDS = 'Content-Type: text/plain\n\nI could not deliver your message.\n';

const partOf = ({ part, fields }: ReportVariant): string =>
  `${part ?? 'Content-Type: message/delivery-status'}\n\n${fields}`;

const mailOf = (...parts: readonly string[]): string =>
  [HEAD, ...parts.map((part) => `--r\n${part}\n`), '--r--\n'].join('\n');

describe.each([
  ['between the words and the mail', (report: string) => mailOf(WORDS, report, RETURNED)],
  ['last', (report: string) => mailOf(RETURNED, WORDS, report)],
])('a report %s is read, whatever is wrong with it', (_place, around) => {
  test.each(reportVariants)('$name', (variant) => {
    const { recipient, status, replies } = onlyBounce(around(partOf(variant)));
    expect({
      recipient: recipient?.value,
      status: status?.value ?? '',
      code: replies[0]?.code?.value ?? '',
      words: replies[0]?.text.value,
    }).toEqual({
      recipient: variant.recipient ?? 'bob@example.com',
      status: variant.status ?? '5.1.1',
      code: variant.code ?? '550',
      words: variant.words ?? '550 5.1.1 User unknown',
    });
  });
});

test('recipients of one report keep their own actions, also without blank lines between them', () => {
  const of = (name: string, action: string, status: string): string =>
    `Final-Recipient: rfc822; ${name}@example.com\nAction: ${action}\nStatus: ${status}\n`;
  const groups = [
    of('bob', 'failed', '5.1.1'),
    of('ann', 'delayed', '4.2.2'),
    of('joe', 'delivered', '2.0.0'),
    of('kim', 'relayed', '2.0.0'),
  ];
  for (const gap of ['', '\n', '  \n']) {
    const report = `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx1.example.net\n\n${groups.join(gap)}`;
    expect(read(mailOf(WORDS, report, RETURNED)).bounces.map(({ kind }) => kind)).toEqual([
      'failed',
      'delayed',
      'delivered',
      'relayed',
    ]);
  }
});

test('a boundary that the header does not name hides no report', () => {
  const report = partOf(reportVariants.find(({ part }) => part === undefined) ?? reportVariants[0]!);
  for (const boundary of ['; boundary="other"', '']) {
    const mail = mailOf(WORDS, report, RETURNED).replace('; boundary="r"', boundary);
    expect(onlyBounce(mail).recipient?.value).toBe('bob@example.com');
  }
});
