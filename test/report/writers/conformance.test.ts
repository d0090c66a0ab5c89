import { expect, test } from 'vitest';
import type { Language } from '../../../shared/contract/language-code.ts';
import type { Case } from '../../../shared/evidence/case.ts';
import { manyNotices } from '../../bench/many-notices.ts';
import { eximNotice } from '../../notice/exim-notice.ts';
import { conformanceOf } from '../../tools/conformance.ts';
import { readCase } from '../a-read-case.ts';
import { writtenCase } from './written-case.ts';

const notice = (remote: string, diagnostic: string): Case =>
  readCase([
    ['bounce.eml', eximNotice({ recipient: `bob@${remote.replace(/^mx\./, '')}`, remote, diagnostic })],
  ]);

const plainText = (...lines: readonly string[]): string =>
  [
    'From: Mail Delivery Subsystem <mailer-daemon@mx.example>',
    'To: office@bakery.example',
    'Subject: Returned mail',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...lines,
    '',
  ].join('\n');

/** Shapes of cases that mails come in, each with the language of its pack. */
const SHAPES: Readonly<Record<string, readonly [Case, Language]>> = {
  paste: [
    readCase([
      ['paste.txt', '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using dnsbl.example'],
    ]),
    'en',
  ],
  unknown: [readCase([['unknown.eml', plainText('Something odd happened to your message.')]]), 'de'],
  microsoft: [
    notice(
      'example-org.mail.protection.outlook.com',
      '550 5.7.606 Access denied, banned sending IP [192.0.2.7]. To request removal from this list please visit https://sender.office.com/ and follow the directions.',
    ),
    'fr',
  ],
  japanese: [
    readCase([
      [
        '配信.eml',
        plainText(
          '配信できませんでした。',
          '宛先: <taro@example.com>',
          '550 5.1.1 <taro@example.com>: ユーザーが見つかりません',
        ),
      ],
    ]),
    'en',
  ],
  chinese: [notice('mx.example.com', '550 5.2.2 <bob@example.com>: 收件人邮箱已满，请稍后重试。'), 'es'],
  hebrew: [notice('mx.example.com', '550 5.2.2 <bob@example.com>: תיבת הדואר מלאה (Mailbox full)'), 'en'],
  arabic: [notice('mx.example.com', '550 5.2.2 <bob@example.com>: صندوق البريد ممتلئ'), 'fr'],
  thai: [notice('mx.example.com', '550 5.2.2 <bob@example.com>: กล่องจดหมายเต็ม'), 'de'],
  many: [readCase(manyNotices(120).map(({ name, text }) => [name, text] as const)), 'en'],
};

/** The person's own file says most and holds the originals; all four addressees once. */
const EVERY_ADDRESSEE = 'microsoft';

test('the PDFs of every shape of case are PDF/A-3a and PDF/UA-1', async () => {
  const pdfs: Record<string, Uint8Array> = {};
  for (const [shape, [c, language]] of Object.entries(SHAPES)) {
    for (const [path, bytes] of await writtenCase(c, { language })) {
      const wanted = shape === EVERY_ADDRESSEE ? path.endsWith('.pdf') : path === 'own/pack.pdf';
      if (wanted) pdfs[`${shape}-${path.replaceAll('/', '-')}`] = bytes;
    }
  }
  const names = Object.keys(pdfs);
  expect(names).toHaveLength(Object.keys(SHAPES).length + 3);
  const found = conformanceOf(pdfs);
  expect(found.filter((line) => !line.startsWith('PASS'))).toEqual([]);
  expect(found).toHaveLength(2 * names.length);
}, 240_000);
