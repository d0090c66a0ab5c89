import { describe, expect, test } from 'vitest';
import { onlyBounce, read } from '../a-source.ts';
import { decodeSpans } from '../decode-span.ts';
import { factsIn, wordsOf } from '../facts-in.ts';

type Wanted = readonly [recipient: string | null, status: string, code: string];

const ANNA: Wanted = ['anna@example.com', '5.1.1', '550'];

/** What happens to a text on its way to whoever shows it, each kind of damage by its name. */
const shapes: readonly (readonly [damage: string, text: string, wanted: Wanted])[] = [
  [
    'the event of a webhook',
    '{"event":"bounce","email":"anna@example.com","reason":"550 5.1.1 User unknown","timestamp":1773061500}',
    ANNA,
  ],
  ['percent escapes', '550%205.1.1%20%3Canna%40example.com%3E%20User%20unknown', ANNA],
  [
    'quoted-printable',
    'Final-Recipient: rfc822;anna@exam=\nple.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;550 5.1.1 Empf=C3=A4nger unbekannt=20',
    ANNA,
  ],
  [
    'base64',
    'SWhyZSBOYWNocmljaHQgYW4gYW5uYUBleGFtcGxlLmNvbSBrb25udGUgbmlj\naHQgenVnZXN0ZWxsdCB3ZXJkZW4uDQo1NTAgNS4xLjEgVXNlciB1bmtub3du\nDQo=',
    ANNA,
  ],
  [
    'base64 without its first line',
    'OYWNocmljaHQgYW4gYW5uYUBleGFtcGxlLmNvbSBrb25udGUgbmlj\naHQgenVnZXN0ZWxsdCB3ZXJkZW4uDQo1NTAgNS4xLjEgVXNlciB1bmtub3du\nDQo=',
    [null, '5.1.1', '550'],
  ],
  [
    'UTF-7',
    'Ihre Nachricht an den Empf+AOQ-nger anna@example.com wurde nicht zugestellt: 550 5.1.1 Empf+AOQ-nger unbekannt',
    ANNA,
  ],
  [
    'UTF-8 shown as Windows-1252',
    'Ihre Nachricht an den EmpfÃ¤nger anna@example.com wurde nicht zugestellt: 552 5.2.2 GrÃ¶ÃŸe Ã¼berschritten',
    ['anna@example.com', '5.2.2', '552'],
  ],
  [
    'lost letters',
    'Ihre Nachricht an den Empf\ufffdnger anna@example.com konnte nicht zugestellt werden: 550 5.1.1 Empf\ufffdnger unbekannt',
    ANNA,
  ],
  [
    'UTF-8 shown as Windows-1251',
    'РЎРѕРѕР±С‰РµРЅРёРµ РЅРµ РґРѕСЃС‚Р°РІР»РµРЅРѕ anna@example.com 550 5.1.1 РџРѕР»СЊР·РѕРІР°С‚РµР»СЊ РЅРµ РЅР°Р№РґРµРЅ',
    ANNA,
  ],
  [
    'ISO-2022-JP without its escapes',
    '$B%a!<%k$OG[?.$5$l$^$;$s$G$7$?(B <anna@example.com>: 550 5.1.1 User unknown',
    ANNA,
  ],
  ['question marks', '????????? ?? ?????????? anna@example.com: 550 5.1.1 User unknown', ANNA],
  [
    'umlauts spelt out',
    'Ihre Nachricht an anna@example.com konnte nicht zugestellt werden: 550 5.1.1 Empfaenger unbekannt',
    ANNA,
  ],
  ['full-width letters', '５５０　５．１．１　＜anna＠example．com＞：Ｕｓｅｒ　ｕｎｋｎｏｗｎ', ANNA],
  ['other digits', 'الحالة: ٥.١.١ — ۵۵۰ ۵.۱.۱ User unknown', [null, '5.1.1', '550']],
  [
    'a translated code',
    '<anna@example.com>: Host mx.example.com[192.0.2.25] sagte: 550 5,1,1 Benutzer unbekannt (als Antwort auf den Befehl RCPT TO)',
    ANNA,
  ],
  [
    'translated names of fields',
    'Letzter Empfänger: rfc822; anna@example.com\nAktion: fehlgeschlagen\nStatus: 5.1.1\nDiagnosecode: smtp; 550 5.1.1 User unknown',
    ANNA,
  ],
  ['an address spelt out', 'anna (at) example (dot) com: 550 5.1.1 User unknown', ANNA],
  [
    'an address with a sign spelt out',
    '550 5.1.1 <anna[AT]example.com>: Recipient address rejected: User unknown',
    ANNA,
  ],
  [
    'an address that the forum hid',
    '[email protected]: host mx1.example.com[192.0.2.25] said: 550 5.1.1 User unknown',
    [null, '5.1.1', '550'],
  ],
  [
    'blanked out',
    '<xxxx@yyyy.example>: host mx1.example.com[203.0.113.xxx] said: 550 5.7.1 [entfernt]',
    [null, '5.7.1', '550'],
  ],
  [
    'read from a picture',
    '55O 5.1.l Mailbox unavailable, host mx1.example.com [192.O.2.25]',
    [null, '5.1.1', '550'],
  ],
  [
    'cut at both ends',
    '(gekürzt)\n    550 5.7.1 Message rejected due to content restri [...]',
    [null, '5.7.1', '550'],
  ],
  [
    'two languages',
    'К сожалению, Ваше письмо не может быть отправлено.\n<anna@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown\n**********\nI am sorry to have to inform you\n<anna@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown',
    ANNA,
  ],
  [
    'a chain of forwards',
    "Von: Bert\nGesendet: Montag, 9. März 2026 14:05\nAn: help@example.com\nBetreff: WG: Undeliverable: Invoice 4711\n\nFrom: postmaster@example.com\nSent: Monday, March 9, 2026 1:58 PM\nTo: bert@example.com\nSubject: Undeliverable: Invoice 4711\n\nanna@example.com\nRemote Server returned '550 5.1.1 User unknown'",
    ANNA,
  ],
  [
    'a signature in the middle',
    '550 5.1.1 User unknown\n-- \nBert Example\nGesendet von meinem iPhone\n\nReporting-MTA: dns; mail.example.com\nFinal-Recipient: rfc822; anna@example.com',
    ANNA,
  ],
  [
    'line ends doubled',
    'Final-Recipient: rfc822; anna@example.com\r\r\nStatus: 5.1.1\r\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\r\n',
    ANNA,
  ],
  ['letters taken apart', 'anna@example.com: 550 5.1.1 Empfa\u0308nger unbekannt, Gro\u0308ße', ANNA],
  [
    'letters of another script in the names of fields',
    'Stаtus: 5.1.1\nFinаl-Recipient: rfc822; anna@example.com\nDiаgnostic-Code: smtp; 550 5.1.1 User unknown',
    ANNA,
  ],
];

describe('a damaged paste is read, each kind of damage', () => {
  test.each(shapes)('%s', (_damage, text, wanted) => {
    const { recipient, status, replies } = onlyBounce(text);
    expect([recipient?.value ?? null, status?.value, replies[0]?.code?.value]).toEqual(wanted);
  });

  test.each(shapes)('%s: the bytes of the code and the status say so', (_damage, text) => {
    const source = new TextEncoder().encode(text);
    const letters = (words: string): string => words.normalize('NFC').replace(/\s+/g, '');
    const told = factsIn(read(text)).filter(({ path }) => /\.(?:code|enhanced|status|recipient)$/.test(path));
    expect(told.length).toBeGreaterThan(0);
    for (const { fact } of told)
      expect(letters(decodeSpans(source, fact.spans, fact.decoding))).toContain(letters(wordsOf(fact)));
  });

  test.each([
    ['Unzustellbar: Rechnung 4711'],
    ['My config is {host: "smtp.example.com", to: "anna@example.com"}'],
    ['{"event":"delivered","email":"anna@example.com","response":"250 OK"}'],
    ['{"error":{"code":400,"message":"Invalid To header","to":"anna@example.com"}}'],
  ])('no failed mail: %s', (text) => expect(read(text).bounces).toEqual([]));
});
