import { mailSystem } from './mail-system.ts';

/** QQ Mail (Tencent): the words that it writes itself, and the frames it puts around a reply. */
export const qq = mailSystem({
  id: 'qq',
  names: ['QQ Mail', 'Foxmail (as host)', 'Tencent Exmail'],
  marks: {
    fields: [
      { name: 'From', pattern: /postmaster@(?:[a-z]{1,20}\.)?(?:qq|foxmail)\.com/i },
      { name: 'Subject', pattern: /^来自(?:qq|foxmail)\.com的退信/i },
    ],
    openings: ['很抱歉您发送的邮件被退回'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'lastAttemptDate'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'no-answer-in-time',
      pattern: /发送超时|对方服务器(?:没有响应|未响应|拒绝连接|无法连接)/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: '发送超时，对方服务器没有响应。',
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'mailbox-full',
      pattern: /收件人邮箱(?:空间)?已满/im,
      role: 'local-error',
      cause: 'mailbox-full',
      appended: false,
      example: '收件人邮箱空间已满，无法接收邮件。',
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'no-such-recipient',
      pattern: /收件人邮件?(?:地址|帐号|账号)[^。\n]{0,330}不存在/im,
      role: 'local-error',
      cause: 'recipient-unknown',
      appended: false,
      example: '收件人邮件地址（user@example.com）不存在，邮件无法送达。',
      source: 'public-code',
      asOf: '2026-11',
    },
  ],
  source: 'public-code',
  asOf: '2026-11',
});
