import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const YANDEX = [
  'Это письмо отправлено почтовым сервером mail.example.net.',
  '',
  'К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.',
  '',
  'Возможные причины недоставки указаны по адресу:',
  'https://yandex.ru/support/mail/web/letter/create.html',
  '',
  'Пожалуйста, не отвечайте на это сообщение.',
  '',
  '**********',
  '',
];
const ENGLISH = [
  'This is the mail system at host mail.example.net.',
  '',
  "I'm sorry to have to inform you that your message could not be delivered to one or more recipients. It's attached below.",
  '',
  'Please, do not reply to this message.',
  '',
  '**********',
  '',
];
const yandex = { from: 'mailer-daemon@yandex.ru', subject: 'Недоставленное сообщение' };
const MAIL_RU = [
  'Это письмо создано автоматически',
  'сервером Mail.Ru, отвечать на него не',
  'нужно.',
  '',
  'К сожалению, Ваше письмо не может',
  'быть доставлено одному или нескольким',
  'получателям:',
  '',
];
const mailRu = {
  from: 'mailer-daemon@corp.mail.ru',
  subject: 'Ваше сообщение не доставлено. Mail failure.',
};
const bob = { recipient: 'bob@example.com' } as const;
const mx = { host: 'mx.example.com', ip: '198.51.100.25' } as const;

const rows: readonly NoticeRow[] = [
  [
    'Yandex: two languages, one failure',
    noticeMail(
      yandex,
      ...YANDEX,
      ...ENGLISH,
      '<bob@example.com>: host mx.example.com[198.51.100.25] said: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    ),
    {
      ...bob,
      ...mx,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
      mta: 'mail.example.net',
    },
  ],
  [
    'Yandex: Russian alone',
    noticeMail(
      yandex,
      ...YANDEX,
      '<bob@example.com>: connect to mx.example.com[198.51.100.25]:25: Connection timed out',
    ),
    {
      ...bob,
      own: 'connect to mx.example.com[198.51.100.25]:25: Connection timed out',
      cause: 'connection-failed',
      mta: 'mail.example.net',
    },
  ],
  [
    'Mail.ru: Exim’s words below its own',
    noticeMail(
      mailRu,
      ...MAIL_RU,
      '**********************',
      '',
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      '  bob@example.com',
      '    SMTP error from remote mail server after RCPT TO:<bob@example.com>:',
      '    host mx.example.com [198.51.100.25]: 550 5.2.2 Mailbox full',
    ),
    {
      ...bob,
      ...mx,
      code: '550',
      status: '5.2.2',
      said: '550 5.2.2 Mailbox full',
      cause: 'mailbox-full',
    },
  ],
  [
    'Mail.ru: Russian alone, two recipients',
    noticeMail(
      mailRu,
      ...MAIL_RU,
      '  ann@example.org',
      '    SMTP error from remote mail server after end of data:',
      '    host mx.example.org [203.0.113.25]: 554 5.7.1 Message rejected as spam',
      '  bob@example.com',
      '    retry timeout exceeded',
    ),
    {
      recipient: 'ann@example.org',
      host: 'mx.example.org',
      ip: '203.0.113.25',
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
    { ...bob, own: 'retry timeout exceeded', cause: 'retry-expired' },
  ],
  [
    'Mail.ru: a mailbox of its own that is gone',
    noticeMail(
      mailRu,
      ...MAIL_RU,
      '  bob@mail.ru',
      '    SMTP error from remote mail server after RCPT TO:<bob@mail.ru>:',
      '    host mxs.mail.ru [198.51.100.31]: 550 Message was not accepted -- invalid mailbox.  Local mailbox bob@mail.ru is unavailable: user not found',
    ),
    {
      recipient: 'bob@mail.ru',
      host: 'mxs.mail.ru',
      ip: '198.51.100.31',
      code: '550',
      said: '550 Message was not accepted -- invalid mailbox.  Local mailbox bob@mail.ru is unavailable: user not found',
      cause: 'recipient-unknown',
    },
  ],
];

describe('Yandex and Mail.ru', () => testNotices(rows));
