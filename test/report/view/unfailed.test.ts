import { describe, expect, test } from 'vitest';
import { caseView } from '../../../shared/report/view/case-view.ts';
import { readCase } from '../a-read-case.ts';

const away = [
  'From: Anna <anna@example.com>',
  'To: office@bakery.example',
  'Date: Thu, 12 Nov 2020 10:12:41 +0100',
  'Subject: Out of office',
  'Auto-Submitted: auto-replied',
  '',
  'I am away until Monday.',
].join('\n');

const report = (action: string): string =>
  [
    'From: MAILER-DAEMON@mx1.example.net',
    'To: office@bakery.example',
    'Date: Thu, 12 Nov 2020 07:21:17 +0000',
    'Subject: Delivery report',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    '',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx1.example.net',
    '',
    'Final-Recipient: rfc822; a@example.com',
    `Action: ${action}`,
    'Status: 2.0.0',
    '',
    '--r--',
    '',
  ].join('\n');

const looksAt = (text: string) => caseView(readCase([['a.eml', text]]), 1, 'en');

describe('a notice of no failure is listed with its reason, not lost', () => {
  test.each([
    ['a vacation answer', away, 'autoreply'],
    ['a delivery', report('delivered'), 'delivered'],
    ['a hand-over', report('relayed'), 'relayed'],
    ['an expansion', report('expanded'), 'expanded'],
  ])('%s', (_name, text, code) => {
    const { incidents, needsALook } = looksAt(text);
    expect(incidents).toEqual([]);
    expect(needsALook.map((item) => item.code)).toEqual([code]);
    expect(needsALook[0]?.message).not.toBe('');
  });
});
