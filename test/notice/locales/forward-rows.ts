/** How somebody forwards or quotes a notice in one language, and what is kept of the notice's header. */
export interface ForwardRow {
  readonly name: string;
  /** What stands above the notice's words. */
  readonly above: readonly string[];
  readonly from: string | null;
  readonly subject: string | null;
  /** ISO 8601 in UTC: mail programs leave the zone out. */
  readonly date: string | null;
}

const FROM = 'mailer-daemon@mail.example.com';
const kept = (subject: string | null, date: string | null = '2026-03-09T14:05:00.000Z') => ({
  from: FROM,
  subject,
  date,
});

export const forwardRows: readonly ForwardRow[] = [
  {
    name: 'Gmail in English, with a date as RFC 5322 has none',
    above: [
      '---------- Forwarded message ---------',
      `From: Mail Delivery System <${FROM}>`,
      'Date: Mon, Mar 9, 2026 at 2:05 PM',
      'Subject: Undelivered Mail Returned to Sender',
      'To: <anna@example.com>',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in English, without a mark',
    above: [
      '________________________________',
      `From: Mail Delivery System <${FROM}>`,
      'Sent: Monday, March 9, 2026 2:05 PM',
      'To: anna@example.com <anna@example.com>',
      'Subject: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in German, without a mark',
    above: [
      `Von: Mail Delivery System <${FROM}> `,
      'Gesendet: Montag, 9. März 2026 14:05',
      'An: Anna Example <anna@example.com>',
      'Betreff: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Thunderbird in German',
    above: [
      '-------- Weitergeleitete Nachricht --------',
      'Betreff: \tUndelivered Mail Returned to Sender',
      'Datum: \tMon, 9 Mar 2026 14:05:00 +0000',
      `Von: \tMail Delivery System <${FROM}>`,
      'An: \tanna@example.com',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Apple Mail in French',
    above: [
      'Début du message réexpédié :',
      '',
      `De: Mail Delivery System <${FROM}>`,
      'Objet: Undelivered Mail Returned to Sender',
      'Date: 9 mars 2026 à 14:05:00 UTC',
      'À: anna@example.com',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in French',
    above: [
      "-----Message d'origine-----",
      `De : Mail Delivery System <${FROM}>`,
      'Envoyé : lundi 9 mars 2026 14:05',
      'À : anna@example.com',
      'Objet : Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Spanish, bold and without a mark',
    above: [
      `*De:* Mail Delivery System <${FROM}>`,
      '*Enviado el:* lunes, 9 de marzo de 2026 14:05',
      '*Para:* anna@example.com',
      '*Asunto:* Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Italian',
    above: [
      `Da: Mail Delivery System <${FROM}>`,
      'Inviato: lunedì 9 marzo 2026 14:05',
      'A: anna@example.com',
      'Oggetto: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Thunderbird in Dutch',
    above: [
      '-------- Doorgestuurd bericht --------',
      'Onderwerp: \tUndelivered Mail Returned to Sender',
      'Datum: \tMon, 9 Mar 2026 14:05:00 +0000',
      `Van: \tMail Delivery System <${FROM}>`,
      'Aan: \tanna@example.com',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Gmail in Brazilian Portuguese',
    above: [
      '---------- Mensagem encaminhada ---------',
      `De: Mail Delivery System <${FROM}>`,
      'Data: seg., 9 de mar. de 2026 às 14:05',
      'Assunto: Undelivered Mail Returned to Sender',
      'Para: <anna@example.com>',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Japanese, without a mark',
    above: [
      `差出人: Mail Delivery System <${FROM}>`,
      '送信日時: 2026年3月9日 14:05',
      '宛先: anna@example.com',
      '件名: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Korean, in the afternoon',
    above: [
      `보낸 사람: Mail Delivery System <${FROM}>`,
      '보낸 날짜: 2026년 3월 9일 월요일 오후 2:05',
      '받는 사람: anna@example.com',
      '제목: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'QQ Mail in Chinese',
    above: [
      '------------------ 原始邮件 ------------------',
      `发件人: Mail Delivery System <${FROM}>`,
      '发送时间: 2026年3月9日(星期一) 下午2:05',
      '收件人: anna@example.com',
      '主题: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Russian',
    above: [
      `От: Mail Delivery System <${FROM}>`,
      'Отправлено: 9 марта 2026 г. 14:05',
      'Кому: anna@example.com',
      'Тема: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Polish',
    above: [
      `Od: Mail Delivery System <${FROM}>`,
      'Wysłano: poniedziałek, 9 marca 2026 14:05',
      'Do: anna@example.com',
      'Temat: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Czech',
    above: [
      `Od: Mail Delivery System <${FROM}>`,
      'Odesláno: pondělí 9. března 2026 14:05',
      'Komu: anna@example.com',
      'Předmět: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Swedish',
    above: [
      `Från: Mail Delivery System <${FROM}>`,
      'Skickat: den 9 mars 2026 14:05',
      'Till: anna@example.com',
      'Ämne: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'Outlook in Turkish',
    above: [
      `Kimden: Mail Delivery System <${FROM}>`,
      'Gönderildi: 9 Mart 2026 Pazartesi 14:05',
      'Kime: anna@example.com',
      'Konu: Undelivered Mail Returned to Sender',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
  {
    name: 'a forward of a forward in two languages',
    above: [
      '-----Ursprüngliche Nachricht-----',
      'Von: Anna Example <anna@example.com>',
      'Gesendet: Dienstag, 10. März 2026 08:00',
      'An: Hilfe <help@example.org>',
      'Betreff: WG: Undelivered Mail Returned to Sender',
      '',
      'Was heißt das?',
      '',
      '---------- Forwarded message ---------',
      `From: Mail Delivery System <${FROM}>`,
      'Date: Mon, 9 Mar 2026 at 14:05',
      'Subject: Undelivered Mail Returned to Sender',
      'To: <anna@example.com>',
      '',
    ],
    ...kept('Undelivered Mail Returned to Sender'),
  },
];

export const quoteRows: readonly ForwardRow[] = [
  {
    name: 'English',
    above: [`On Mon, Mar 9, 2026 at 2:05 PM Mail Delivery System <${FROM}> wrote:`],
    ...kept(null),
  },
  {
    name: 'English, with the introduction wrapped',
    above: ['On Mon, 9 Mar 2026 at 14:05, Mail Delivery System', `<${FROM}> wrote:`],
    ...kept(null),
  },
  {
    name: 'German',
    above: [`Am Mo., 9. März 2026 um 14:05 Uhr schrieb Mail Delivery System <${FROM}>:`],
    ...kept(null),
  },
  {
    name: 'French',
    above: [`Le lun. 9 mars 2026 à 14:05, Mail Delivery System <${FROM}> a écrit :`],
    ...kept(null),
  },
  {
    name: 'Spanish',
    above: [`El lun, 9 mar 2026 a las 14:05, Mail Delivery System (<${FROM}>) escribió:`],
    ...kept(null),
  },
  {
    name: 'Italian',
    above: [`Il giorno lun 9 mar 2026 alle ore 14:05 Mail Delivery System <${FROM}> ha scritto:`],
    ...kept(null),
  },
  {
    name: 'Dutch',
    above: [`Op ma 9 mrt 2026 om 14:05 schreef Mail Delivery System <${FROM}>:`],
    ...kept(null),
  },
  {
    name: 'Portuguese',
    above: [`Em seg., 9 de mar. de 2026 às 14:05, Mail Delivery System <${FROM}> escreveu:`],
    ...kept(null),
  },
  {
    name: 'Japanese',
    above: [`2026年3月9日(月) 14:05 Mail Delivery System <${FROM}>:`],
    ...kept(null),
  },
  {
    name: 'Russian',
    above: [`пн, 9 мар. 2026 г. в 14:05, Mail Delivery System <${FROM}>:`],
    ...kept(null),
  },
];
