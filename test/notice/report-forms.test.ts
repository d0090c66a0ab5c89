import { describe, expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';
import { eximNotice } from './exim-notice.ts';
import { hardForms } from './hard-forms.ts';

const REPORT = [
  'From: MAILER-DAEMON@mx1.example.net',
  'To: list-owner@example.org',
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Thu, 12 Nov 2020 07:21:17 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
  '',
  '--r',
  'Content-Type: message/delivery-status',
  '',
];

const reportOf = (...lines: string[]): string => [...REPORT, ...lines, '', '--r--', ''].join('\n');

const group = (n: number): string[] => [
  '',
  `Final-Recipient: rfc822; user${n}@example.com`,
  'Action: failed',
  'Status: 5.1.1',
  `Diagnostic-Code: smtp; 550 5.1.1 <user${n}@example.com>: no such user`,
];

describe('a delivery report (RFC 3464) is read in whatever state it comes', () => {
  test.each(hardForms)('%s', (_name, bytes) => {
    const bounce = onlyBounce(bytes);
    expect(bounce.recipient?.value).toBe('bob@example.com');
    expect(bounce).toHaveReply({ author: 'receiver', code: '550', enhanced: '5.1.1' });
    expect(bounce.remoteHost?.value).toBe('mx.example.com');
  });

  test('three recipients are three bounces, in the order of the report', () => {
    const { bounces } = read(
      reportOf('Reporting-MTA: dns; mx1.example.net', ...group(1), ...group(2), ...group(3)),
    );
    expect(bounces.map(({ recipient }) => recipient?.value)).toEqual([
      'user1@example.com',
      'user2@example.com',
      'user3@example.com',
    ]);
  });

  test('groups run together without blank lines are told apart by the field that comes again', () => {
    const lines = [...group(1), ...group(2)].filter((line) => line !== '');
    expect(read(reportOf('Reporting-MTA: dns; mx1.example.net', '', ...lines)).bounces).toHaveLength(2);
  });

  test.each([
    ['failed', 'failed'],
    ['delayed', 'delayed'],
    ['delivered', 'delivered'],
    ['relayed', 'relayed'],
    ['expanded', 'expanded'],
  ])('Action: %s is kind %s', (action, kind) => {
    const fields = ['', 'Final-Recipient: rfc822; a@example.com', `Action: ${action}`, 'Status: 2.0.0'];
    expect(onlyBounce(reportOf('Reporting-MTA: dns; mx1.example.net', ...fields)).kind).toBe(kind);
  });

  test('an address beyond ASCII keeps its letters (RFC 6533)', () => {
    const fields = ['', 'Final-Recipient: utf-8; jörg@example.com', 'Action: failed', 'Status: 5.1.1'];
    expect(onlyBounce(reportOf('Reporting-MTA: dns; mx1.example.net', ...fields)).recipient?.value).toBe(
      'jörg@example.com',
    );
  });

  test('the returned mail’s own header is not the notice’s', () => {
    const { returned, notice } = onlyBounce(eximNotice());
    expect(returned?.messageId?.value).toBe('order.4711@bakery.example');
    expect(returned?.date?.value.raw).toBe('Mon, 09 Nov 2020 09:04:08 -0600');
    expect(notice.date?.value.raw).toBe('Wed, 11 Nov 2020 16:34:03 +0000');
    expect(returned?.hops.map(({ by }) => by?.value)).toEqual(['out.example.net']);
    expect(notice.hops).toHaveLength(1);
  });

  test('the host, its address and the command come from the words for people', () => {
    const bounce = onlyBounce(eximNotice());
    expect(bounce.remoteIp?.value).toBe('192.0.2.25');
    expect(bounce).toHaveReply({ author: 'receiver', phase: 'rcpt' });
  });

  test('what Exim never writes is named, so that nobody looks for it', () => {
    expect(onlyBounce(eximNotice()).notStated).toEqual(
      expect.arrayContaining(['arrivalDate', 'lastAttemptDate', 'sendingIp', 'attempts']),
    );
  });
});
