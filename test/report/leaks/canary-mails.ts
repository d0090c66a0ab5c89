import type { PersonalClass, RemovedValue } from '../../../shared/contract/redaction.ts';

const removedAs = (value: string, of: PersonalClass): RemovedValue => ({ value, class: of, token: null });

export const c = {
  sender: removedAs('zelda.quint@bakery.example', 'sender-local-part'),
  recipient: removedAs('orson.vale@cox.net', 'recipient-local-part'),
  other: removedAs('greta.holm@florist.example', 'other-address'),
  senderName: removedAs('Zelda Quint', 'person-name'),
  recipientName: removedAs('Örson Vale-Ström', 'person-name'),
  ip: removedAs('203.0.113.213', 'author-computer'),
  pc: removedAs('counter-pc-9x', 'author-computer'),
  account: removedAs('bakeryacct7', 'account'),
  subject: removedAs('Invoice for the violet sofa', 'subject'),
  verp: removedAs('bounces+k7q9x2zz81-orson.vale=cox.net@bakery.example', 'secret'),
  messageId: removedAs('zelda.quint.5531@bakery.example', 'sender-local-part'),
  file: removedAs('bounce orson.vale.eml', 'file-name'),
};
export const canaries = Object.values(c);

/** A notice of Exim with the values in its fields, and in the reply and the mail's text as they are given. */
export function notice(i: number, said: string, body: string): string {
  const stamp = `Mon, 09 Nov 2020 15:${String(i).padStart(2, '0')}:12 +0000`;
  const reply = `421 cmsmtp blocked ${said}. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT`;
  return [
    'Return-path: <>',
    `Envelope-to: ${c.sender.value}`,
    'Received: from mailnull by gnlm1.example.net with local (Exim 4.94)',
    `\tid 1kcvDh-0005${String(i).padStart(2, '0')}-1U`,
    `\tfor ${c.sender.value}; Wed, 11 Nov 2020 18:34:05 +0000`,
    `X-Failed-Recipients: ${c.recipient.value}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@gnlm1.example.net>',
    `To: "${c.senderName.value}" <${c.sender.value}>`,
    `References: <${c.messageId.value}>`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b1',
    'MIME-Version: 1.0',
    'Subject: Mail delivery failed: returning message to sender',
    'Date: Wed, 11 Nov 2020 18:34:05 +0000',
    '',
    '--b1',
    'Content-type: text/plain; charset=utf-8',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one or more of its',
    'recipients. This is a permanent error. The following address(es) failed:',
    '',
    `  ${c.recipient.value}`,
    '    host cxr.mx.a.cloudfilter.net [192.0.2.25]',
    `    SMTP error from remote mail server after RCPT TO:<${c.recipient.value}>:`,
    `    ${reply}: retry timeout exceeded`,
    '',
    '--b1',
    'Content-type: message/delivery-status',
    '',
    'Reporting-MTA: dns; gnlm1.example.net',
    '',
    'Action: failed',
    `Final-Recipient: rfc822;${c.recipient.value}`,
    'Status: 5.0.0',
    'Remote-MTA: dns; cxr.mx.a.cloudfilter.net',
    `Diagnostic-Code: smtp; ${reply}: retry timeout exceeded`,
    '',
    '--b1',
    'Content-type: message/rfc822',
    '',
    `Return-path: <${c.verp.value}>`,
    `Received: from [${c.ip.value}] (helo=${c.pc.value})`,
    '\tby gnlm1.example.net with esmtpsa (TLS1.2) tls ECDHE-RSA-AES256-GCM-SHA384',
    '\t(Exim 4.94)',
    `\t(envelope-from <${c.sender.value}>)`,
    `\tid 1kcBO3-0003${String(i).padStart(2, '0')}-7Q`,
    `\tfor ${c.recipient.value}; ${stamp}`,
    `DKIM-Signature: v=1; a=rsa-sha256; d=bakery.example; i=k7q9x2zz81@bakery.example; s=s1; b=abc`,
    `List-Unsubscribe: <https://bakery.example/u/k7q9x2zz81>`,
    `X-Authenticated-Sender: gnlm1.example.net: ${c.account.value}`,
    `From: =?utf-8?B?${Buffer.from(c.senderName.value).toString('base64')}?= <${c.sender.value}>`,
    `To: =?utf-8?Q?=C3=96rson_Vale-Str=C3=B6m?= <${c.recipient.value}>`,
    `Cc: ${c.other.value}`,
    `Subject: ${c.subject.value}`,
    `Date: ${stamp}`,
    `Message-ID: <${c.messageId.value}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
    '--b1--',
    '',
  ].join('\r\n');
}

/** The host's log of a mail, with the line of another customer. */
export const log = (i: number) => {
  const id = `1kc8ww-0002${String(i).padStart(2, '0')}-Cn`;
  return [
    `2020-11-09 15:04:12 ${id} <= ${c.sender.value} H=(${c.pc.value}) [${c.ip.value}]:50122 P=esmtpsa X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no A=dovecot_login:${c.account.value} S=1187 id=${c.messageId.value} T="${c.subject.value}" for ${c.recipient.value} ${c.other.value}`,
    `2020-11-09 15:04:13 ${id} => ${c.other.value} R=dnslookup T=remote_smtp H=mx.florist.example [192.0.2.80]`,
    `2020-11-09 15:04:14 ${id} == ${c.recipient.value} R=dnslookup T=remote_smtp defer (-46) H=cxr.mx.a.cloudfilter.net [192.0.2.25] I=[198.51.100.7]:38717: SMTP error from remote mail server after initial connection: 421 cmsmtp blocked. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT`,
  ].join('\n');
};
