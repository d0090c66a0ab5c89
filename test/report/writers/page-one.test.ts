import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../../shared/contract/language-code.ts';
import type { Case } from '../../../shared/evidence/case.ts';
import { knowledge } from '../../../shared/knowledge/knowledge.ts';
import { buildDocument } from '../../../shared/report/document.ts';
import { matterOf } from '../../../shared/report/matter.ts';
import { receiverReply } from '../../../shared/report/voices.ts';
import { pdfText, squeezed } from '../../tools/pdf-tools.ts';
import { sha256 } from '../a-case.ts';
import { exampleCase, readCase } from '../a-read-case.ts';
import { render } from './render.ts';

/** A delivery status notification of Postfix with one refused recipient. */
const refusedBy = (host: string, to: string, words: string, human = 'The mail system'): string =>
  [
    'From: MAILER-DAEMON@mx.host.example (Mail Delivery System)',
    'To: anna@florist.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Date: Tue, 10 Nov 2026 09:15:31 +0000',
    'Message-ID: <20261110091531.ABC@mx.host.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    human,
    '',
    `<${to}>: host ${host}[192.0.2.25] said: ${words}`,
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.host.example',
    'Arrival-Date: Tue, 10 Nov 2026 09:15:28 +0000',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    `Status: ${/\d\.\d{1,3}\.\d{1,3}/.exec(words)?.[0] ?? '5.0.0'}`,
    `Remote-MTA: dns; ${host}`,
    `Diagnostic-Code: smtp; ${words}`,
    '',
    '--b--',
    '',
  ].join('\r\n');

const posted = readFileSync(new URL('../../../electron/example/02-as-posted.txt', import.meta.url));

/** Blocks of different desks, in different scripts, and of all degrees of being known. */
const CASES: Readonly<Record<string, () => Case>> = {
  'the example': exampleCase,
  'a block at Microsoft': () =>
    readCase([
      [
        'microsoft.eml',
        refusedBy(
          'example-com.mail.protection.outlook.com',
          'bob@outlook.com',
          '550 5.7.1 Unfortunately, messages from [198.51.100.7] weren\u2019t sent. Please contact your Internet service provider since part of their network is on our block list (S3140).',
        ),
      ],
    ]),
  'a block at T-Online': () =>
    readCase([
      [
        't-online.eml',
        refusedBy(
          'mx00.t-online.de',
          'bob@t-online.de',
          '554 IP=198.51.100.7 - None/bad reputation. Ask your postmaster for help or to contact tosa@rx.t-online.de for reset. (NOWL)',
        ),
      ],
    ]),
  'a Japanese bounce': () =>
    readCase([
      [
        'japanese.eml',
        refusedBy(
          'mx.mail.example.jp',
          'bob@mail.example.jp',
          '550 5.1.1 宛先不明: 指定されたメールアドレスは存在しません',
          'メールを配信できませんでした。',
        ),
      ],
    ]),
  'nothing but a paste': () => readCase([['as-posted.txt', posted]]),
  'hardly anything known': () =>
    readCase([['paste.txt', 'Final-Recipient: rfc822; bob@shop.example\nAction: failed\nStatus: 5.0.0\n']]),
};

const written = (c: Case, language: (typeof languageSchema.options)[number], to: 'receiver' | 'host') => {
  const [incident] = c.incidents;
  if (incident === undefined) throw new Error('the case has no incident');
  const matter = matterOf(c, incident, language, knowledge);
  if (matter === null) throw new Error('the incident has no bounce');
  return { matter, document: buildDocument({ ...matter, to, appVersion: '0', sha256 }) };
};

describe.each(Object.entries(CASES))('%s', (_name, make) => {
  const c = make();

  test.each(
    languageSchema.options.flatMap((language) => [
      [language, 'receiver'] as const,
      [language, 'host'] as const,
    ]),
  )(
    'in %s: page 1 alone tells the %s who, what, which address, code, time, scale, what is asked and by when',
    async (language, to) => {
      const { matter, document } = written(c, language, to);
      const { incident, lead, words } = matter;
      const page = squeezed(pdfText(await render(document), 1));
      const reply = receiverReply(lead);
      const { diagnosis, bounce } = lead;
      const code = diagnosis.token?.value ?? diagnosis.replyCode?.value ?? bounce.status?.value;
      const { window, rate } = incident;
      const asks = document.first.flatMap((block) => (block.kind === 'asks' ? block.asks : []));
      const told: Readonly<Record<string, string>> = {
        who: document.address[0]?.map(({ text }) => text).join('') ?? 'nobody',
        what: reply?.text.value ?? words.document.noReply,
        address: incident.sendingIp?.value ?? words.document.notInNotices,
        code: code ?? words.document.noReply,
        from: window === null ? words.document.notInNotices : words.format.minute(window.first.epoch),
        until: window === null ? words.document.notInNotices : words.format.minute(window.last.epoch),
        scale: words.document.howOften(rate.failed, rate.of, null),
        ask: asks[0]?.text ?? 'nothing asked',
        by: words.asks.heading(words.format.date(Date.parse(c.at) + 7 * 86_400_000)),
      };
      expect(Object.entries(told).filter(([, said]) => !page.includes(squeezed(said)))).toEqual([]);
    },
  );

  test('the words of mail systems are the same in every language, with their meaning beside them', () => {
    const quotes = languageSchema.options.map((language) => {
      const { matter, document } = written(c, language, 'receiver');
      const flat = document.rest.flatMap((block) =>
        block.kind === 'columns' ? block.columns.flat() : [block],
      );
      const { incident, lead, words } = matter;
      const said = JSON.stringify(document.rest);
      expect(said).toContain(words.document.voices.translationNote);
      if (receiverReply(lead) !== null && incident.cause !== 'unknown')
        expect(said).toContain(
          words.format.labelled(words.document.voices.meaning, words.causes[incident.cause].title),
        );
      return [
        ...flat.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])),
        ...document.exhibits.flatMap(({ lines }) => lines.map(({ text }) => text)),
      ];
    });
    for (const other of quotes.slice(1)) expect(other).toEqual(quotes[0]);
  });
});
