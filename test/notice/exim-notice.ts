/** What a notice of Exim can vary in; everything else is as Exim 4.94 writes it. */
export interface EximNotice {
  readonly recipient?: string;
  readonly diagnostic?: string;
  readonly remote?: string;
  /** Line end of the whole mail. */
  readonly eol?: string;
  /** Leaves the closing boundary out, as a cut-off file does. */
  readonly unclosed?: boolean;
  /** Content-Transfer-Encoding of the delivery-status part. */
  readonly encoding?: 'base64' | 'quoted-printable';
  readonly statusType?: string;
}

const folded = (text: string): string =>
  text.replace(/(.{60}\S{0,400}) /g, '$1\r\n ').replaceAll('\r\n', '\n');

function encoded(text: string, encoding: EximNotice['encoding']): string {
  if (encoding === 'base64')
    return Buffer.from(text)
      .toString('base64')
      .replace(/(.{76})/g, '$1\n');
  if (encoding === 'quoted-printable') return text.replaceAll('=', '=3D').replace(/(\S{70})/g, '$1=\n');
  return text;
}

/** A notice of Exim about one recipient. */
export function eximNotice(notice: EximNotice = {}): string {
  const {
    recipient = 'bob@example.com',
    diagnostic = '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    remote = 'mx.example.com',
  } = notice;
  const status = [
    'Reporting-MTA: dns; out.example.net',
    '',
    'Action: failed',
    `Final-Recipient: rfc822;${recipient}`,
    'Status: 5.0.0',
    `Remote-MTA: dns; ${remote}`,
    folded(`Diagnostic-Code: smtp; ${diagnostic}`),
    '',
  ].join('\n');
  const mail = [
    'Return-path: <>',
    'Received: from mailnull by out.example.net with local (Exim 4.94)',
    '\tid 1kctLX-0004Fh-5R',
    '\tfor office@bakery.example; Wed, 11 Nov 2020 16:34:03 +0000',
    `X-Failed-Recipients: ${recipient}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@out.example.net>',
    'To: office@bakery.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b1',
    'MIME-Version: 1.0',
    'Subject: Mail delivery failed: returning message to sender',
    'Date: Wed, 11 Nov 2020 16:34:03 +0000',
    '',
    '--b1',
    'Content-type: text/plain; charset=us-ascii',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one or more of its',
    'recipients. This is a permanent error. The following address(es) failed:',
    '',
    `  ${recipient}`,
    `    host ${remote} [192.0.2.25]`,
    '    SMTP error from remote mail server after RCPT TO:<bob@example.com>:',
    `    ${diagnostic.replace(/(.{50}\S{0,400}) /g, '$1\n    ')}`,
    '',
    '--b1',
    `Content-type: ${notice.statusType ?? 'message/delivery-status'}`,
    ...(notice.encoding === undefined ? [] : [`Content-Transfer-Encoding: ${notice.encoding}`]),
    '',
    encoded(status, notice.encoding),
    '--b1',
    'Content-type: message/rfc822',
    '',
    'Return-path: <office@bakery.example>',
    'Received: from [203.0.113.44] (helo=counter-pc)',
    '\tby out.example.net with esmtpsa (Exim 4.94)',
    '\tid 1kc8ww-0002Pd-Cn; Mon, 09 Nov 2020 15:04:12 +0000',
    'From: office@bakery.example',
    `To: ${recipient}`,
    'Subject: Your order',
    'Date: Mon, 09 Nov 2020 09:04:08 -0600',
    'Message-ID: <order.4711@bakery.example>',
    '',
    'Good morning.',
    '',
    ...(notice.unclosed === true ? [] : ['--b1--', '']),
  ].join('\n');
  return mail.replaceAll('\n', notice.eol ?? '\n');
}
