import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const bob = { recipient: 'bob@example.ne.jp' } as const;

const rows: readonly NoticeRow[] = [
  [
    'au one net: a full mailbox, in its own words',
    noticeMail(
      { from: 'no-reply@app.auone-net.jp', subject: 'メールエラー通知' },
      '送信先のメールボックスが一杯のため、送信できませんでした。',
      '',
      '※本メールはau one netのメールシステムより配信しております。',
      '',
      '（　以下、サーバから出力されたエラーメッセージ　）',
      '',
      'Your mail sent on: Mon, 2 Mar 2026 09:15:30 +0900',
      '     Could not be delivered to: <bob@example.ne.jp>',
      '     As their mailbox is full.',
    ),
    {
      ...bob,
      own: 'Your mail sent on: Mon, 2 Mar 2026 09:15:30 +0900 Could not be delivered to: <bob@example.ne.jp> As their mailbox is full.',
      cause: 'mailbox-full',
    },
  ],
  [
    'EZweb: a rejected recipient with the dialogue',
    noticeMail(
      { from: 'Postmaster@ezweb.ne.jp', subject: 'Mail System Error - Returned Mail' },
      'Each of the following recipients was rejected by a remote mail server.',
      'The reasons given by the server are included to help you determine why',
      'each recipient was rejected.',
      '',
      '    Recipient: <bob@example.ne.jp>',
      '    >>> RCPT TO:<bob@example.ne.jp>',
      '    <<< 550 <bob@example.ne.jp>: User unknown',
    ),
    { ...bob, code: '550', said: '550 <bob@example.ne.jp>: User unknown', cause: 'recipient-unknown' },
  ],
  [
    'EZweb: an account that is limited',
    noticeMail(
      { from: 'Postmaster@ezweb.ne.jp', subject: 'Mail System Error - Returned Mail' },
      'The following recipients did not receive this message:',
      '',
      '    <bob@example.ne.jp>',
      '',
      'The user(s) account is temporarily limited.',
    ),
    { ...bob, own: 'The user(s) account is temporarily limited.', cause: 'recipient-inactive' },
  ],
  [
    'docomo: Japanese above, the reply below',
    noticeMail(
      { from: 'mailer-daemon@docomo.ne.jp', subject: 'Undelivered Mail Returned to Sender' },
      '次のあて先へのメッセージはエラーのため送信できませんでした。',
      '',
      '送信先メールアドレス：bob@example.ne.jp',
      '',
      'エラー内容：550 Unknown user bob@example.ne.jp',
    ),
    { ...bob, code: '550', said: '550 Unknown user bob@example.ne.jp', cause: 'recipient-unknown' },
  ],
  [
    'SoftBank: the address in a list under a sentence in both languages',
    noticeMail(
      { from: 'MAILER-DAEMON@softbank.ne.jp', subject: '送信エラー' },
      '以下の宛先にメールを送信できませんでした。',
      'The following message could not be delivered.',
      '',
      '<bob@example.ne.jp>: 550 Invalid recipient: <bob@example.ne.jp>',
    ),
    {
      ...bob,
      code: '550',
      said: '550 Invalid recipient: <bob@example.ne.jp>',
      cause: 'recipient-unknown',
    },
  ],
];

describe('mail systems of Japan', () => testNotices(rows));
