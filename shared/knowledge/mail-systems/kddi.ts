import { mailSystem } from './mail-system.ts';

/** KDDI (au, EZweb, au one net): the words that it writes itself. */
export const kddi = mailSystem({
  id: 'kddi',
  names: ['KDDI au', 'EZweb', 'au one net', 'DION'],
  marks: {
    fields: [
      { name: 'From', pattern: /(?:postmaster@(?:\w{1,20}\.)?ezweb\.ne\.jp|@app\.auone-net\.jp)/i },
      { name: 'Subject', pattern: /^(?:Mail System Error - Returned Mail|メールエラー通知)$/i },
    ],
    openings: ['※本メールはau one netのメールシステムより配信しております。'],
    words: [/^ {0,8}As their mailbox is full\.$/im],
  },
  neverStates: ['sendingIp', 'attempts', 'reportingMta', 'arrivalDate', 'lastAttemptDate'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'user-s-account-is-disabled',
      pattern: /\bThe user\(s\) account is (?:disabled|temporarily limited)\./im,
      role: 'local-error',
      cause: 'recipient-inactive',
      appended: false,
      example: 'The user(s) account is temporarily limited.',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'as-their-mailbox-is-full',
      pattern: /\bAs their mailbox is full\./im,
      role: 'local-error',
      cause: 'mailbox-full',
      appended: false,
      example: 'As their mailbox is full.',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
