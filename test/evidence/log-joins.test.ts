import { expect, test } from 'vitest';
import { logSamples } from '../notice/log-samples.ts';
import { readCase } from '../report/a-read-case.ts';

/** The notice of the mail that the sample logs follow, as the host with this queue id returned it. */
const notice = (queueId: string): string =>
  `Date: Tue, 10 Nov 2020 08:20:00 +0000
From: MAILER-DAEMON@mail.bakery.example
To: office@bakery.example
Subject: Undeliverable
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.bakery.example

Final-Recipient: rfc822; bob@example.com
Action: failed
Status: 4.7.0
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 421 4.7.0 too many connections

--b
Content-Type: text/rfc822-headers

Return-Path: <office@bakery.example>
Received: from counter-pc (counter-pc [203.0.113.44])
	by mail.bakery.example with ESMTP id ${queueId}; Mon, 9 Nov 2020 15:04:12 +0000
Message-ID: <order.4711@bakery.example>
Date: Mon, 9 Nov 2020 09:04:08 -0600
From: office@bakery.example
To: bob@example.com

--b--
`;

const sample = (start: string): string => {
  const text = logSamples.find(([name]) => name.startsWith(start))?.[1];
  if (text === undefined) throw new Error(`no sample ${start}`);
  return text;
};

test.each([
  ['Exim', '1kc8ww-0002Pd-Cn'],
  ['Postfix', '4CVgyZ12kLmz3Q5r'],
  ['Sendmail', '0AA7G1xx012345'],
  ['OpenSMTPD', '1a2b3c4d'],
  ['Exchange', '15.20.3541.21'],
  ['cPanel, Track Delivery as CSV', '1kc8ww-0002Pd-Cn'],
])('%s: the notice and the log lines of one mail are one mail whose tries were observed', (name, queueId) => {
  const { incidents } = readCase([
    ['notice.eml', notice(queueId)],
    ['mail.log', sample(name)],
  ]);
  const [incident, ...more] = incidents;
  expect(more).toEqual([]);
  expect(incident?.bounces).toHaveLength(1);
  expect(incident?.rate).toMatchObject({ failed: 1, of: 1 });
  expect([...(incident?.attempts ?? [])].map(([, { basis }]) => basis)).toEqual(['observed']);
});

test('one mail saved as a file, again in a mailbox and forwarded as text is one failure', () => {
  const mail = notice('4CVgyZ12kLmz3Q5r');
  const pasted = mail.replace(/^[\s\S]*?(?=Reporting-MTA)/, '').replace(/--b\n[\s\S]*$/, '');
  const { incidents } = readCase([
    ['notice.eml', mail],
    ['saved.mbox', `From MAILER-DAEMON Tue Nov 10 08:20:00 2020\n${mail}\n`],
    ['pasted.txt', pasted],
  ]);
  expect(incidents).toHaveLength(1);
  expect(incidents[0]?.bounces).toHaveLength(1);
  expect(incidents[0]?.alsoIn).toHaveLength(2);
  expect(incidents[0]?.rate).toMatchObject({ failed: 1, of: 1 });
});

test('a notice for three recipients is three mails', () => {
  const one = notice('4CVgyZ12kLmz3Q5r');
  const [block] = /Final-Recipient[\s\S]*?connections\n/.exec(one) ?? [''];
  const three = one.replace(
    block,
    ['bob', 'ann', 'tom'].map((name) => block.replace('bob@', `${name}@`)).join('\n'),
  );
  const [incident] = readCase([['notice.eml', three]]).incidents;
  expect(incident?.bounces).toHaveLength(3);
  expect(incident?.rate).toEqual({ failed: 3, of: 3, interval: null });
});
