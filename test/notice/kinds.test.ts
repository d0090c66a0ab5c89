import { describe, expect, test } from 'vitest';
import { read } from './a-source.ts';

const mail = (header: readonly string[], body: string): string =>
  [
    'Received: from a.example.com (a.example.com [203.0.113.10]) by mx.example.org with ESMTP id 9; Thu, 12 Nov 2020 09:12:46 +0000',
    'Date: Thu, 12 Nov 2020 10:12:41 +0100',
    'From: Anna <anna@example.com>',
    'To: office@bakery.example',
    ...header,
    '',
    body,
  ].join('\n');

const COMPLAINT = [
  'From: fbl@example.com',
  'To: abuse@example.net',
  'Date: Thu, 12 Nov 2020 10:12:41 +0100',
  'Subject: Complaint',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=feedback-report; boundary="f"',
  '',
  '--f',
  'Content-Type: message/feedback-report',
  '',
  'Feedback-Type: abuse',
  'User-Agent: Example-FBL/1.0',
  'Version: 1',
  'Original-Rcpt-To: bob@example.com',
  'Source-IP: 198.51.100.7',
  '',
  '--f',
  'Content-Type: message/rfc822',
  '',
  'From: office@bakery.example',
  'To: bob@example.com',
  'Message-ID: <news.1@bakery.example>',
  '',
  'News',
  '',
  '--f--',
  '',
].join('\n');

describe('what is no failed delivery is not called one', () => {
  test('a complaint (RFC 5965) is a complaint', () => {
    expect(read(COMPLAINT).bounces.map(({ kind }) => kind)).toEqual(['complaint']);
  });

  test('what Apple Mail writes when a person unsubscribes asks to be taken off the list', () => {
    const { bounces } = read(
      mail(
        ['Subject: unsubscribe', 'Auto-Submitted: auto-replied', 'X-Apple-Unsubscribe: true'],
        'Apple Mail sent this email to unsubscribe from the message “News”.',
      ),
    );
    expect(bounces.map(({ kind, recipient }) => [kind, recipient?.value])).toEqual([
      ['complaint', 'anna@example.com'],
    ]);
  });

  test('a vacation answer (RFC 3834) is an automatic answer', () => {
    const { bounces } = read(
      mail(['Subject: Out of office', 'Auto-Submitted: auto-replied'], 'I am away until Monday.'),
    );
    expect(bounces.map(({ kind }) => kind)).toEqual(['autoreply']);
  });

  test.each([
    ['a letter', ['Subject: Your order', 'Message-ID: <a1@example.com>'], 'The bread is ready.'],
    [
      'an invoice',
      ['Subject: Invoice 550', 'Message-ID: <a2@example.com>'],
      'Amount due: 550 EUR. Delivery failed? Call us.',
    ],
    [
      'news about mail',
      ['Subject: Delivery tips', 'Message-ID: <a3@example.com>'],
      'A 421 reply means: try again later. A 5.1.1 status means that the user is unknown.',
    ],
  ])('%s is a received copy, kept as evidence', (_name, header, body) => {
    const { bounces, received, problems } = read(mail(header, body));
    expect(bounces).toEqual([]);
    expect(received[0]?.hops[0]?.ip?.value).toBe('203.0.113.10');
    expect(problems.map(({ code }) => code)).toEqual(['not-a-bounce']);
  });
});
