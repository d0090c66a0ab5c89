import { describe, expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { sendingIpOf } from '../../shared/evidence/sending-ip-of.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { onlyBounce, read } from './a-source.ts';

const returned = (to: string): string =>
  [
    'From: office@bakery.example',
    `To: ${to}`,
    'Subject: News',
    'Message-ID: <news.1@bakery.example>',
    '',
    'News',
    '',
  ].join('\n');

const complaint = (fields: readonly string[], to = 'bob@example.com', type = 'message/rfc822'): string =>
  [
    'From: Feedback <fbl@example.com>',
    'To: abuse@bakery.example',
    'Subject: FW: News',
    'Date: Thu, 12 Nov 2020 10:12:41 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="f"',
    '',
    '--f',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report for a message received from 198.51.100.7.',
    '',
    '--f',
    'Content-Type: message/feedback-report',
    '',
    ...fields,
    '',
    '--f',
    `Content-Type: ${type}`,
    '',
    returned(to),
    '--f--',
    '',
  ].join('\n');

const ALL = [
  'Feedback-Type: abuse',
  'User-Agent: SomeGenerator/1.0',
  'Version: 1',
  'Original-Mail-From: <bounces@bakery.example>',
  'Original-Rcpt-To: <bob@example.com>',
  'Arrival-Date: Thu, 12 Nov 2020 10:10:00 +0000',
  'Reporting-MTA: dns; mail.example.com',
  'Source-IP: 198.51.100.7',
  'Authentication-Results: mail.example.com; spf=fail smtp.mail=office@bakery.example',
  'Reported-Domain: bakery.example',
  'Reported-Uri: http://bakery.example/offer',
  'Incidents: 2',
];

describe('a complaint (RFC 5965) keeps what its report says', () => {
  const bounce = onlyBounce(complaint(ALL));

  test('who complained, about whose mail, when and to which server', () => {
    expect(bounce.kind).toBe('complaint');
    expect(bounce.recipient?.value).toBe('bob@example.com');
    expect(bounce.envelopeSender?.value).toBe('bounces@bakery.example');
    expect(bounce.reportingMta?.value).toBe('mail.example.com');
    expect(bounce.arrivalDate?.value.epoch).toBe(Date.UTC(2020, 10, 12, 10, 10));
    expect(bounce.returned?.messageId?.value).toBe('news.1@bakery.example');
  });

  test('every field is a fact', () => {
    const fields = bounce.feedback?.fields.map(({ name, value }) => `${name}: ${value.value}`);
    expect(fields).toEqual(ALL);
  });

  test('its Source-IP is the address that the mail came from', () => {
    expect(sendingIpOf(bounce)).toMatchObject({
      value: '198.51.100.7',
      basis: 'feedback-report',
      confidence: 'high',
    });
  });

  test('the sender has to act: to take the recipient off the list', () => {
    expect(diagnose(bounce, knowledge)).toMatchObject({ cause: 'complaint', actor: 'sender-user' });
  });
});

describe('complaints in the forms that feedback loops give them', () => {
  test.each([
    ['opt-out (an older draft)', ['Feedback-Type: opt-out', 'Removal-Recipient: bob@example.com']],
    ['not-spam (RFC 6430)', ['Feedback-Type: not-spam', 'Original-Rcpt-To: rfc822;bob@example.com']],
    ['fraud, in lower case', ['feedback-type: fraud', 'original-rcpt-to: bob@example.com']],
    ['an authentication failure (RFC 6591)', ['Feedback-Type: auth-failure', 'Auth-Failure: dmarc']],
  ])('%s', (_name, fields) => {
    for (const type of ['message/rfc822', 'text/rfc822-headers']) {
      const bounce = onlyBounce(complaint(fields, 'bob@example.com', type));
      expect([bounce.kind, bounce.recipient?.value]).toEqual(['complaint', 'bob@example.com']);
    }
  });

  test('two recipients are two complaints', () => {
    const fields = [
      'Feedback-Type: abuse',
      'Original-Rcpt-To: bob@example.com',
      'Original-Rcpt-To: ann@example.com',
    ];
    expect(read(complaint(fields)).bounces.map(({ recipient }) => recipient?.value)).toEqual([
      'bob@example.com',
      'ann@example.com',
    ]);
  });

  test.each([
    ['[redacted]@example.com', 'Original-Rcpt-To: [redacted]'],
    ['xxx@example.com', 'Source-IP: 198.51.100.7'],
  ])('a recipient that was blanked out (%s) is removed, not invented', (to, field) => {
    const bounce = onlyBounce(complaint(['Feedback-Type: abuse', field], to));
    expect(bounce.recipient).toBeNull();
    expect(bounce.removed.map((gap) => gap.field)).toEqual(['recipient']);
  });

  test.each([
    ['complaint about message from 198.51.100.7', 'X-HmXmrOriginalRecipient: bob@example.com\n'],
    ['[abuse #4711] Spam from your network 198.51.100.7', ''],
    ['Abuse Report', ''],
  ])('an attached mail under the subject "%s"', (subject, field) => {
    const mail = [
      'From: staff@example.com',
      'To: abuse@bakery.example',
      `Subject: ${subject}`,
      'Date: Thu, 12 Nov 2020 10:12:41 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="h"',
      '',
      '--h',
      'Content-Type: message/rfc822',
      '',
      `${field}${returned('bob@example.com')}`,
      '--h--',
      '',
    ].join('\n');
    const bounce = onlyBounce(mail);
    expect([bounce.kind, bounce.recipient?.value]).toEqual(['complaint', 'bob@example.com']);
  });
});

test.each([
  ['displayed', 'manual-action/MDN-sent-manually; displayed'],
  ['deleted', 'automatic-action/MDN-sent-automatically; deleted'],
  ['displayed, with an error beside it', 'manual-action/MDN-sent-manually; displayed/error'],
])('a receipt (RFC 8098) that a mail was %s is an automatic answer', (_name, disposition) => {
  const mail = [
    'From: Bob <bob@example.com>',
    'To: office@bakery.example',
    'Subject: Read: Order',
    'Date: Thu, 12 Nov 2020 10:12:41 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary="m"',
    '',
    '--m',
    'Content-Type: text/plain',
    '',
    'The message could not be shown in full, but it was delivered.',
    '--m',
    'Content-Type: message/disposition-notification',
    '',
    'Reporting-UA: pc.example.com; Example Mail',
    'Final-Recipient: rfc822;bob@example.com',
    'Original-Message-ID: <order.4711@bakery.example>',
    `Disposition: ${disposition}`,
    '--m--',
    '',
  ].join('\n');
  const bounce = onlyBounce(mail);
  expect([bounce.kind, bounce.recipient?.value]).toEqual(['autoreply', 'bob@example.com']);
  expect(bounce.action?.value).toBe(disposition);
});
