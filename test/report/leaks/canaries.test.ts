import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Statements } from '../../../shared/contract/statements.ts';
import { sourcesIn } from '../../intake/analysed.ts';
import { zipFile } from '../../intake/zip-file.ts';
import { readCase } from '../a-read-case.ts';
import { c, canaries, log, notice } from './canary-mails.ts';
import { searchedPacks } from './searched-packs.ts';
import { addressWritings, writings } from './writings.ts';

const values = canaries.map(({ value }) => value);
const words = values.join(', ');
/** Said in the reply and in the mail's text too, not only in its fields. */
const full = notice(7, values.map((value) => `(${value})`).join(' '), values.join('\r\n'));
const bare = notice(8, '', 'Good morning.');

test('twelve values in every form and field of forty mails and a log are in no file of a reader who does not get them', async () => {
  const mails = [...writings, ...addressWritings].flatMap(({ write }, i): [string, string][] => {
    const written = i < writings.length ? [...values, 'k7q9x2zz81'] : [c.sender.value, c.recipient.value];
    const said = written.map(write).filter((text) => typeof text === 'string');
    const inReply = said.filter((text) => !/(?<!\r)\n|\n(?! )/.test(text)).map((text) => `(${text})`);
    return said.length === 0
      ? []
      : [[i === 0 ? c.file.value : `${i}.eml`, notice(i, inReply.join(' '), said.join('\r\n'))]];
  });
  const { leaked } = await searchedPacks(readCase([...mails, ['exim_mainlog', log(99)]]), [
    'receiver',
    'host',
    'forum',
  ]);
  expect(leaked).toEqual([]);
}, 240_000);

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
const encodings = {
  '8bit': (inner: string) => inner,
  // Every sign, as some gateways do: the fields' names cannot be read as they stand.
  'quoted-printable': (inner: string) =>
    latin1(inner)
      .replace(
        /[^A-Za-z0-9\r\n]/g,
        (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .replace(/(?:=[0-9A-F]{2}|[^=\r\n]){70}(?=[^\r\n])/g, '$&=\r\n'),
  base64: (inner: string) => Buffer.from(inner).toString('base64').replace(/.{76}/g, '$&\r\n'),
};

/** A mail that somebody forwarded as an attachment. */
const forwarded = (inner: string, boundary: string, encoding: keyof typeof encodings = '8bit'): string =>
  [
    'From: Office <office@bakery.example>',
    'To: helper@host.example',
    'Subject: Fwd: it came back',
    'Date: Thu, 12 Nov 2020 08:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary=${boundary}`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'See below.',
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encodings[encoding](inner),
    `--${boundary}--`,
    '',
  ].join('\r\n');

const wide = (mark: string, charset: string): Uint8Array =>
  Buffer.concat([Buffer.from(mark, 'hex'), iconv.encode(bare, charset)]);

// Nothing else of the case holds the values in another way, so that they have to be known from there.
test.each<[string, Uint8Array | string]>([
  ['a mail', full],
  ['an attached mail', forwarded(bare, 'f1')],
  // RFC 2046 section 5.2.1 forbids both; gateways do it.
  ['a mail attached in quoted-printable', forwarded(bare, 'f1', 'quoted-printable')],
  ['a mail attached in base64', forwarded(bare, 'f1', 'base64')],
  [
    'a mail in quoted-printable in one in base64',
    forwarded(forwarded(bare, 'f2', 'quoted-printable'), 'f1', 'base64'),
  ],
  ['a mail attached to an attached one', forwarded(forwarded(full, 'f2'), 'f1')],
  ['a mail saved in UTF-16, little end first', wide('fffe', 'utf-16le')],
  ['a mail saved in UTF-16, big end first', wide('feff', 'utf-16be')],
])(
  'twelve values that only %s holds are in no file of a reader who does not get them',
  async (_, bytes) => {
    const { leaked, own } = await searchedPacks(readCase([[c.file.value, bytes]]));
    expect(leaked).toEqual([]);
    for (const { value, class: of } of canaries) if (of !== 'file-name') expect(own).toContain(value);
  },
  60_000,
);

test('twelve values in a zip’s mails and the names of its entries are in no file of a reader who does not get them', async () => {
  const zip = await zipFile({ [c.file.value]: bare, [`${c.senderName.value}/9.eml`]: full });
  const [, ...inside] = await sourcesIn(zip, `${c.subject.value}.zip`);
  const { leaked, own } = await searchedPacks(
    readCase(inside.map(({ name, bytes }) => [name, bytes.subarray(0, bytes.length)])),
  );
  expect(leaked).toEqual([]);
  expect(own.size).toBeGreaterThanOrEqual(values.length);
}, 60_000);

/** Whom to answer and the address that mail is sent from are given to be known, so they have no canary. */
const stated: Statements = {
  receiverTicket: words,
  typeOfMail: words,
  volume: words,
  optIn: words,
  replyBy: words,
  host: { name: 'Harbour', ticket: words },
  tickets: [{ with: 'host', number: words }],
  tried: writings.flatMap(({ write }) =>
    values
      .map(write)
      .flatMap((text) => (typeof text === 'string' ? [text] : []))
      .slice(0, 5),
  ),
  tests: [{ on: '2026-11-20', from: c.sender.value, to: c.recipient.value, arrived: false, note: words }],
  receivedCopies: [{ to: c.recipient.value, note: words }],
  causeFound: { what: words },
  fixMade: { what: words },
};

test('twelve values in what the person says are in no file of a reader who does not get them', async () => {
  const { leaked } = await searchedPacks(readCase([[c.file.value, bare]], stated));
  expect(leaked).toEqual([]);
}, 60_000);
