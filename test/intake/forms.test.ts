import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { eximNotice } from '../notice/exim-notice.ts';
import { analysed } from './analysed.ts';
import { zipFile } from './zip-file.ts';

const NOTICE = eximNotice();
const LOG_LINE =
  '2020-11-11 16:34:03 1kctLX-0004Fh-5R ** bob@example.com R=dns T=smtp: 550 5.1.1 no such user\n';

const base64 = (content: string | Uint8Array): string =>
  Buffer.from(content)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');

const mailbox = (...recipients: readonly string[]): string =>
  recipients
    .map((recipient) => `From MAILER-DAEMON Wed Nov 11 16:34:03 2020\n${eximNotice({ recipient })}\n`)
    .join('');

/** A mail by a person with something attached. */
const withAttached = (fields: string, content: string): string =>
  [
    'From: Anna <anna@bakery.example>',
    'To: help@example.net',
    'Subject: what is this?',
    'Date: Thu, 12 Nov 2020 10:12:41 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: text/plain',
    '',
    'see attached',
    '--outer',
    fields,
    '',
    content,
    '--outer--',
    '',
  ].join('\n');

const forwarded = (mail: string, depth: number): string =>
  depth === 0
    ? mail
    : withAttached('Content-Type: message/rfc822', forwarded(mail, depth - 1))
        .replaceAll('outer"', `outer${depth}"`)
        .replaceAll('--outer\n', `--outer${depth}\n`)
        .replaceAll('--outer--', `--outer${depth}--`);

/** Apple Mail: the length of the mail, the mail, its flags. */
const emlx = (mail: string): string =>
  `${Buffer.byteLength(mail)}      \n${mail}<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key><integer>550</integer></dict></plist>\n`;

const recipientsIn = async (content: string | Uint8Array): Promise<readonly (string | null)[]> =>
  (await analysed(content)).records.map(({ recipient }) => recipient);

describe('a notice is found in whatever it is kept or sent', () => {
  test.each<readonly [string, () => string | Uint8Array | Promise<Uint8Array>, readonly string[]]>([
    ['a file of Apple Mail', () => emlx(NOTICE), ['bob@example.com']],
    [
      'a mailbox in a gzip',
      () => gzipSync(mailbox('a@example.com', 'b@example.com')),
      ['a@example.com', 'b@example.com'],
    ],
    [
      'a mailbox in a zip',
      () => zipFile({ 'Sent/box': mailbox('a@example.com', 'b@example.com') }),
      ['a@example.com', 'b@example.com'],
    ],
    [
      'a log in a gzip in a zip in a zip',
      async () => zipFile({ 'inner.zip': await zipFile({ 'mainlog.1.gz': gzipSync(LOG_LINE) }) }),
      ['bob@example.com'],
    ],
    ['a mail that it is attached to', () => forwarded(NOTICE, 1), ['bob@example.com']],
    ['a forward in a forward', () => forwarded(NOTICE, 2), ['bob@example.com']],
    ['a forward in a forward in a forward', () => forwarded(NOTICE, 3), ['bob@example.com']],
    [
      'an attachment of no known type',
      () => withAttached('Content-Type: application/octet-stream; name="bounce.eml"', NOTICE),
      ['bob@example.com'],
    ],
    [
      'an attachment of no known type, in base64',
      () =>
        withAttached(
          'Content-Type: application/octet-stream; name="bounce.eml"\nContent-Transfer-Encoding: base64',
          base64(NOTICE),
        ),
      ['bob@example.com'],
    ],
    [
      'an attached mail in base64, which RFC 2046 forbids',
      () => withAttached('Content-Type: message/rfc822\nContent-Transfer-Encoding: base64', base64(NOTICE)),
      ['bob@example.com'],
    ],
    [
      'an attached text',
      () =>
        withAttached(
          'Content-Type: text/plain; name="error.txt"\nContent-Disposition: attachment; filename="error.txt"',
          '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 no such user',
        ),
      ['bob@example.com'],
    ],
    [
      'two mails in one file',
      () => `${NOTICE}\n${eximNotice({ recipient: 'b@example.com' })}`,
      ['bob@example.com', 'b@example.com'],
    ],
    [
      'a page saved from webmail (MHTML, RFC 2557)',
      () =>
        [
          'From: <Saved by a browser>',
          'Snapshot-Content-Location: https://mail.example.com/',
          'Subject: Mail delivery failed',
          'Date: Wed, 11 Nov 2020 16:34:03 +0000',
          'MIME-Version: 1.0',
          'Content-Type: multipart/related; type="text/html"; boundary="m"',
          '',
          '--m',
          'Content-Type: text/html',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          '<p>&lt;bob@example.com&gt;: host mx.example.com[192.0.2.25] said: 550 5.1.1 User un=',
          'known (in reply to RCPT TO command)</p>',
          '--m--',
          '',
        ].join('\n'),
      ['bob@example.com'],
    ],
  ])('%s', async (_name, content, recipients) => {
    expect(await recipientsIn(await content())).toEqual(recipients);
  });

  test('what Apple Mail notes of a mail is no part of it', async () => {
    const { format, records } = await analysed(emlx(NOTICE));
    expect(format).toBe('eml');
    expect(records[0]).toMatchObject({ bouncedAt: '2020-11-11T16:34:03+00:00', replyCode: '550' });
  });
});

describe('what a mail carries and nobody reads is named', () => {
  test.each([
    ['winmail.dat', 'Content-Type: application/ms-tnef; name="winmail.dat"', 'tnef'],
    ['a zip', 'Content-Type: application/zip; name="bounce.zip"', 'left-out'],
    ['an Outlook file', 'Content-Type: application/octet-stream; name="bounce.msg"', 'left-out'],
  ])('%s', async (_name, type, code) => {
    const mail = withAttached(`${type}\nContent-Transfer-Encoding: base64`, base64('x\u009f>"'));
    const { records, problems } = await analysed(mail);
    expect(records).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('by its own bytes, where it is given alone', async () => {
    const { problems } = await analysed(Uint8Array.from([0x78, 0x9f, 0x3e, 0x22, 0, 0]));
    expect(problems.map(({ code }) => code)).toEqual(['tnef']);
  });
});
