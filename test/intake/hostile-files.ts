import { eximNotice } from '../notice/exim-notice.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const withAttachment = (size: number): string =>
  eximNotice().replace(
    'Good morning.',
    `--b2\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${`${'QUJD'.repeat(19)}\n`.repeat(size / 77)}--b2--`,
  );

function nested(depth: number): string {
  let mail = 'Subject: deepest\n\n550 5.1.1 no such user';
  for (let level = 0; level < depth; level += 1) {
    mail = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${mail}\n--b${level}--\n`;
  }
  return eximNotice().replace('Good morning.', mail);
}

const manyParts = (count: number): string =>
  `From: a@example.com\nSubject: x\nDate: Wed, 11 Nov 2020 16:34:03 +0000\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nhello\n'.repeat(count)}--b--\n`;

function recipients(count: number): string {
  const groups = Array.from(
    { length: count },
    (_, index) =>
      `Final-Recipient: rfc822;user${index}@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <user${index}@example.com>: User unknown\n`,
  );
  return eximNotice().replace(/Action: failed\nFinal-Recipient[\s\S]*?unknown\n/, groups.join('\n'));
}

function random(size: number): Uint8Array {
  let state = 2020;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

const HTML = [
  'From: MAILER-DAEMON@example.net',
  'Subject: Undeliverable: x',
  'Date: Wed, 11 Nov 2020 16:34:03 +0000',
  'Content-Type: text/html',
  '',
  '<html><body><p>Your message to <b>&lt;bob@example.com&gt;</b> couldn&#39;t be delivered.</p><p>550 5.1.1 User unknown</p></body></html>',
  '',
].join('\n');

const mixedEnds = (text: string): string => {
  const ends = ['\n', '\r\n', '\r', '\r\r\n'];
  return text
    .split('\n')
    .map((line, index) => line + (index > 8 && index < 14 ? '\n' : ends[index % 2]))
    .join('');
};

/** A file that strains a reader, and whether a notice is in it. */
export interface HostileFile {
  readonly name: string;
  readonly content: () => Uint8Array;
  readonly records: number;
}

/** Broken and hostile files as anybody may drop them. */
export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'one line of 70 KB',
    content: () => bytesOf(eximNotice({ diagnostic: `550 5.1.1 ${'x'.repeat(70_000)}` })),
    records: 1,
  },
  {
    name: 'one line of 70 KB, of words around a reply',
    content: () =>
      bytesOf(`${'word '.repeat(7000)}550 5.1.1 <bob@example.com>: User unknown ${'word '.repeat(7000)}`),
    // A reply that far inside a line is not looked for.
    records: 0,
  },
  {
    name: 'an attachment of 20 MB',
    content: () => bytesOf(withAttachment(20 * 1024 * 1024)),
    records: 1,
  },
  { name: '3,000 parts one inside the other', content: () => bytesOf(nested(3000)), records: 1 },
  { name: '3,000 parts one behind the other', content: () => bytesOf(manyParts(3000)), records: 0 },
  { name: '5,000 recipients', content: () => bytesOf(recipients(5000)), records: 5000 },
  { name: '200 KB of random bytes', content: () => random(200_000), records: 0 },
  { name: 'an empty file', content: () => new Uint8Array(), records: 0 },
  {
    name: 'a file cut off in its report',
    content: () => bytesOf(eximNotice().slice(0, 1700)),
    records: 1,
  },
  {
    name: 'UTF-16',
    content: () => new Uint8Array(Buffer.from(`\uFEFF${eximNotice()}`, 'utf16le')),
    records: 1,
  },
  { name: 'nothing but HTML', content: () => bytesOf(HTML), records: 1 },
  { name: 'a report in base64', content: () => bytesOf(eximNotice({ encoding: 'base64' })), records: 1 },
  { name: 'mixed line ends', content: () => bytesOf(mixedEnds(eximNotice())), records: 1 },
];
