import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const netease = { from: 'Postmaster@163.com', subject: '系统退信' };
const coremail = (reason: string[], english: string): string =>
  noticeMail(
    netease,
    '抱歉，您的邮件被退回来了……',
    '',
    '原邮件信息：',
    '',
    '时　间：2026-03-02 09:15:30',
    '主　题：Order',
    '收件人：bob@example.com',
    '',
    '退信原因：',
    '',
    ...reason,
    '',
    `英文说明：${english}`,
    '',
    '建议解决方案：',
    '',
    '1、请仔细检查收件人地址；',
    '2、请稍后再试，或联系 kefu@example.net。',
  );

const QQ_HEAD = {
  from: 'PostMaster@qq.com',
  subject: '来自qq.com的退信',
  more: ['Content-Type: text/html; charset=utf-8'],
};
const qq = (to: string, ...reason: string[]): string =>
  noticeMail(
    QQ_HEAD,
    '<html><body><div>很抱歉您发送的邮件被退回，以下是该邮件的相关信息：</div>',
    '<table><tr><td>被退回邮件</td><td>主题：Order<br>时间：2026-03-02 09:15:30</td></tr>',
    `<tr><td>无法发送到</td><td>${to}</td></tr>`,
    `<tr><td>退信原因</td><td>${reason.join('<br>')}</td></tr>`,
    '<tr><td>解决方案</td><td>请联系您的收件人，核实邮箱地址。 <a href="https://service.mail.qq.com/">更多</a></td></tr>',
    '</table></body></html>',
  );

const bob = { recipient: 'bob@example.com' } as const;
const mx = { host: 'mx.example.com', ip: '198.51.100.25' } as const;

const rows: readonly NoticeRow[] = [
  [
    '163: refused at RCPT',
    coremail(
      ['您可能写了外星人的邮件地址；或者是网络不给力，我们无法与收信方联络上。'],
      'SMTP error, RCPT TO: Host mx.example.com(198.51.100.25) RCPT TO said 550 5.1.1 &lt;bob@example.com&gt;: Recipient address rejected: User unknown'.replaceAll(
        /&lt;|&gt;/g,
        (mark) => (mark === '&lt;' ? '<' : '>'),
      ),
    ),
    {
      ...bob,
      ...mx,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    '163: refused after the message',
    coremail(
      ['现在您发送的邮件被怀疑为是垃圾邮件，拒绝接收。'],
      'SMTP error, DOT: Host mx.example.com(198.51.100.25) DOT said 554 5.7.1 Message rejected as spam',
    ),
    {
      ...bob,
      ...mx,
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
  ],
  [
    '163: nobody answered',
    coremail(
      ['无法连接上对方服务器'],
      "Can not connect to recipient's server because of unstable network or firewall filter. rcpt handle timeout, last handle info: Can not connect to example.com:198.51.100.25:25",
    ),
    {
      ...bob,
      own: "Can not connect to recipient's server because of unstable network or firewall filter. rcpt handle timeout, last handle info: Can not connect to example.com:198.51.100.25:25",
      cause: 'connection-failed',
    },
  ],
  [
    '163: no such domain',
    coremail(['对方邮箱域名不存在'], "Cannot find domain's MX record, DNS query error"),
    { ...bob, own: "Cannot find domain's MX record, DNS query error", cause: 'dns-failure' },
  ],
  [
    '163: HTML only, a reply without a host',
    noticeMail(
      { ...netease, more: ['Content-Type: text/html; charset=utf-8'] },
      '<p>抱歉，您的邮件被退回来了……</p><table>',
      '<tr><td>主　题：</td><td>Order</td></tr><tr><td>收件人：</td><td>bob@example.com</td></tr>',
      '<tr><td>退信原因：</td></tr><tr><td>对方服务器拒绝了您的邮件。</td></tr>',
      '<tr><td>英文说明：</td><td>SMTP error, DOT: 552 5.3.4 Message size exceeds fixed limit</td></tr>',
      '<tr><td>建议解决方案：</td></tr><tr><td>减小附件</td></tr></table>',
    ),
    {
      ...bob,
      code: '552',
      status: '5.3.4',
      said: '552 5.3.4 Message size exceeds fixed limit',
      cause: 'size-limit',
    },
  ],
  [
    'QQ: a table, a reason in Chinese and the reply',
    qq(
      'bob@example.com',
      '收件人邮件地址（bob@example.com）不存在，邮件无法送达。',
      'host mx.example.com[198.51.100.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    ),
    {
      ...bob,
      ...mx,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 User unknown',
      own: '收件人邮件地址（bob@example.com）不存在，邮件无法送达。',
      cause: 'recipient-unknown',
    },
  ],
  [
    'QQ: a reason in Chinese alone',
    qq('bob@example.com', '收件人邮箱空间已满，无法接收邮件。'),
    { ...bob, own: '收件人邮箱空间已满，无法接收邮件。', cause: 'mailbox-full' },
  ],
  [
    'QQ: as text',
    noticeMail(
      { from: 'PostMaster@qq.com', subject: '系统退信/Systems bounce' },
      '很抱歉您发送的邮件被退回，以下是该邮件的相关信息：',
      '',
      '被退回邮件',
      '主题：Order',
      '时间：2026-03-02 09:15:30',
      '无法发送到',
      'bob@example.com',
      '退信原因',
      '发送超时，对方服务器没有响应。',
      'connect to mx.example.com[198.51.100.25]:25: Connection timed out',
    ),
    {
      ...bob,
      own: 'connect to mx.example.com[198.51.100.25]:25: Connection timed out / 发送超时，对方服务器没有响应。',
      cause: 'connection-failed',
    },
  ],
];

describe('NetEase and QQ', () => testNotices(rows));
