import { exampleFiles } from '../notice/a-source.ts';
import { eximNotice } from '../notice/exim-notice.ts';
import { fixtures } from '../notice/fixtures.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const forwarded = (mail: string, boundary: string): string =>
  [
    'From: Anna <anna@bakery.example>',
    'To: help@example.net',
    'Subject: Fwd: =?utf-8?B?WnVzdGVsbHVuZw==?= =?iso-8859-1?Q?unm=F6glich?=',
    'Date: Thu, 12 Nov 2020 10:12:41 +0100',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    '',
    'What is this? Anna',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    mail,
    `--${boundary}--`,
    '',
  ].join('\n');

const mailbox = [1, 2, 3]
  .map((n) => `From MAILER-DAEMON Wed Nov 11 16:34:0${n} 2020\n${eximNotice()}\n>From here on, quoted\n`)
  .join('\n');

/** What is damaged: the example, every fixture of notices, and mails around them. */
export const seeds: readonly Uint8Array[] = [
  ...exampleFiles().map(([, bytes]) => bytes),
  ...(await fixtures()).flatMap(([, contents]) => contents),
  bytesOf(eximNotice({ eol: '\r\n' })),
  bytesOf(eximNotice({ encoding: 'base64' })),
  bytesOf(forwarded(eximNotice(), 'o1')),
  bytesOf(forwarded(forwarded(eximNotice({ encoding: 'quoted-printable' }), 'o1'), 'o2')),
  bytesOf(mailbox),
];
