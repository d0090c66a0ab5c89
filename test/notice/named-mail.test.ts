import { describe, expect, it } from 'vitest';
import { onlyBounce } from './a-source.ts';

const WARNING = `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on out.example.net.

The message identifier is:     1rWabc-000BCD-1x
The subject of the message is: Invoice 12
The date of the message is:    Sun, 04 Feb 2024 10:00:00 +0100

The address to which the message has not yet been delivered is:

  mary@example.com
    host mx.example.com [192.0.2.49]
    Delay reason: SMTP error from remote mail server after initial connection:
    421 mx.example.com: Too many connections from 203.0.113.44
`;

const GOOGLE = `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: shop@example.org
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: multipart/report; boundary="b1"; report-type=delivery-status

--b1
Content-Type: text/plain; charset="UTF-8"

** Address not found **

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Tue, 05 Mar 2024 02:11:33 -0800 (PST)
X-Original-Message-ID: <CAF1-order-12@mail.example.org>

Final-Recipient: rfc822; bob@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such user

--b1--
`;

describe('a failed mail that the notice names and does not return', () => {
  it("has the id, date and subject that Exim's warning gives", () => {
    const { queueId, returned } = onlyBounce(WARNING);
    expect(queueId?.value).toBe('1rWabc-000BCD-1x');
    expect(returned?.form).toBe('named');
    expect(returned?.subject?.value).toBe('Invoice 12');
    expect(returned?.date?.value.raw).toBe('Sun, 04 Feb 2024 10:00:00 +0100');
  });

  it("has the Message-ID of Google's report, by which a received copy is found", () => {
    expect(onlyBounce(GOOGLE).returned?.messageId?.value).toBe('CAF1-order-12@mail.example.org');
  });
});
