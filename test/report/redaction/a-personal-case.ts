import type { Statements } from '../../../shared/contract/statements.ts';
import type { Case } from '../../../shared/evidence/case.ts';
import { readCase } from '../a-read-case.ts';

/** Every kind of personal value, in a bounce and in the log beside it. */
export const PEOPLE = {
  'sender-local-part': 'anna.bell@florist.example',
  'recipient-local-part': 'carol.finch@cox.net',
  'other-address': 'zoe.baker@cox.net',
  'person-name': 'Anna Bell',
  'author-computer': 'counter-desk',
  account: 'floristlogin',
  subject: 'Roses for Friday evening',
  secret: 'bounces-7711-carol.finch=cox.net@florist.example',
  'file-name': 'bounce of anna.bell.eml',
} as const;

const BOUNCE = `Return-path: <>
Envelope-to: anna.bell@florist.example
Delivery-date: Wed, 11 Nov 2020 18:34:03 +0000
Received: from mailnull by gnlm1.example.net with local (Exim 4.94)
	id 1kcvDf-0004Ja-2B
	for anna.bell@florist.example; Wed, 11 Nov 2020 18:34:03 +0000
X-Failed-Recipients: carol.finch@cox.net
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@gnlm1.example.net>
To: Anna Bell <anna.bell@florist.example>
Content-Type: multipart/report; report-type=delivery-status; boundary=bd
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1kcvDf-0004Ja-2B@gnlm1.example.net>
Date: Wed, 11 Nov 2020 18:34:03 +0000

--bd
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  carol.finch@cox.net
    host cxr.mx.a.cloudfilter.net [192.0.2.25]
    SMTP error from remote mail server after RCPT TO:<carol.finch@cox.net>:
    421 cmsmtp blocked <carol.finch@cox.net>. Refer to Error Codes section at
    https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT:
    retry timeout exceeded

--bd
Content-type: message/delivery-status

Reporting-MTA: dns; gnlm1.example.net

Action: failed
Final-Recipient: rfc822;carol.finch@cox.net
Status: 5.0.0
Remote-MTA: dns; cxr.mx.a.cloudfilter.net
Diagnostic-Code: smtp; 421 cmsmtp blocked <carol.finch@cox.net>. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT: retry timeout exceeded

--bd
Content-type: message/rfc822

Return-path: <bounces-7711-carol.finch=cox.net@florist.example>
Received: from [203.0.113.71] (helo=counter-desk)
	by gnlm1.example.net with esmtpsa (Exim 4.94)
	(envelope-from <anna.bell@florist.example>)
	id 1kcBO3-0003Wb-7Q
	for carol.finch@cox.net; Mon, 09 Nov 2020 17:40:12 +0000
X-Originating-IP: [203.0.113.71]
From: "Anna Bell" <anna.bell@florist.example>
To: Carol Finch <carol.finch@cox.net>
Subject: Roses for Friday evening
Date: Mon, 09 Nov 2020 17:40:08 +0000
Message-ID: <anna.bell.1109@florist.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Dear Carol, the roses are ready. Anna Bell

--bd--
`;

const LOG = `2020-11-09 17:40:12 1kcBO3-0003Wb-7Q <= anna.bell@florist.example H=(counter-desk) [203.0.113.71]:50122 P=esmtpsa A=dovecot_login:floristlogin S=1187 id=anna.bell.1109@florist.example T="Roses for Friday evening" for carol.finch@cox.net
2020-11-09 17:40:14 1kcBO3-0003Wb-7Q == carol.finch@cox.net R=dnslookup T=remote_smtp defer (-46) H=cxr.mx.a.cloudfilter.net [192.0.2.25] I=[198.51.100.7]:38717: SMTP error from remote mail server after RCPT TO:<carol.finch@cox.net>: 421 cmsmtp blocked <carol.finch@cox.net>. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT
2020-11-09 17:41:14 1kcBP5-0003Wc-8R => zoe.baker@cox.net R=dnslookup T=remote_smtp H=cxr.mx.a.cloudfilter.net [192.0.2.25] I=[198.51.100.7]:38719 C="250 ok"
2020-11-09 18:10:02 1kcBO3-0003Wb-7Q == carol.finch@cox.net R=dnslookup T=remote_smtp defer (-46) H=cxr.mx.a.cloudfilter.net [192.0.2.25] I=[198.51.100.7]:39334: SMTP error from remote mail server after RCPT TO:<carol.finch@cox.net>: 421 cmsmtp blocked <carol.finch@cox.net>. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT
2020-11-11 18:34:02 1kcBO3-0003Wb-7Q ** carol.finch@cox.net: retry timeout exceeded
`;

/** The case of a florist, with what else is needed for a test. */
export const personalCase = (
  statements: Statements = {},
  more: readonly (readonly [string, string])[] = [],
): Case => readCase([[PEOPLE['file-name'], BOUNCE], ['mainlog.log', LOG], ...more], statements);
