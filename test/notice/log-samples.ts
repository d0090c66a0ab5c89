const lines = (...all: readonly string[]): string => all.join('\n');

const TRACKED =
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info';
const HARAKA = '0F7B6C10-1111-4222-8333-123456789ABC.1';

/** One log of each kind that is read, as its mail system writes it. */
export const logSamples: readonly (readonly [name: string, text: string])[] = [
  [
    'Exim, main log',
    lines(
      '2020-11-09 15:04:12 1kc8ww-0002Pd-Cn <= office@bakery.example H=(counter-pc) [203.0.113.44]:50122 P=esmtpsa S=1187 id=order.4711@bakery.example for bob@example.com',
      '2020-11-09 15:04:14 1kc8ww-0002Pd-Cn == bob@example.com R=dnslookup T=remote_smtp defer (-46) H=mx.example.com [192.0.2.25] I=[198.51.100.7]:38717: SMTP error from remote mail server after initial connection: 421 4.7.0 too many connections',
      '2020-11-09 16:34:03 1kc8ww-0002Pd-Cn ** bob@example.com: retry timeout exceeded',
      '2020-11-09 16:34:04 1kc8ww-0002Pd-Cn Completed',
    ),
  ],
  [
    'Postfix, syslog',
    lines(
      'Nov 10 07:16:01 mail.bakery.example postfix/qmgr[900]: 4CVgyZ12kLmz3Q5r: from=<office@bakery.example>, size=1187, nrcpt=1 (queue active)',
      'Nov 10 07:16:02 mail.bakery.example postfix/smtp[2211]: 4CVgyZ12kLmz3Q5r: to=<bob@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1.9, delays=0.1/0.01/0.9/0.89, dsn=4.7.0, status=deferred (host mx.example.com[192.0.2.25] refused to talk to me: 421 4.7.0 too many connections)',
      'Nov 10 08:16:02 mail.bakery.example postfix/smtp[2211]: 4CVgyZ12kLmz3Q5r: to=<bob@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=3601, delays=3600/0/0.9/0.1, dsn=5.7.1, status=bounced (host mx.example.com[192.0.2.25] said: 550-5.7.1 Listed. 550-5.7.1 Write to 550 5.7.1 abuse@example.com (in reply to RCPT TO command))',
    ),
  ],
  [
    'Sendmail, syslog',
    lines(
      'Nov 10 07:16:04 mail sm-mta[2211]: 0AA7G1xx012345: to=<bob@example.com>, ctladdr=<office@bakery.example> (1001/1001), delay=00:00:03, xdelay=00:00:02, mailer=esmtp, pri=120351, relay=mx.example.com. [192.0.2.25], dsn=4.0.0, stat=Deferred: 421 4.7.0 too many connections',
      'Nov 15 07:20:00 mail sm-mta[2400]: 0AA7G1xx012345: 0AF7K0xx012399: sender notify: Cannot send message for 5 days',
    ),
  ],
  [
    'OpenSMTPD, syslog',
    '2020-11-10T07:46:02.000+00:00 mail.bakery.example smtpd[2211]: 7c3f2a1be09d4411 mta delivery evpid=1a2b3c4d5e6f7081 from=<office@bakery.example> to=<bob@example.com> rcpt=<-> source="198.51.100.7" relay="192.0.2.25 (mx.example.com)" delay=2s result="PermFail" stat="550 5.7.1 Refused, see "policy""',
  ],
  [
    'Haraka',
    lines(
      `2020-11-10T07:16:01.000Z [INFO] [${HARAKA}] [core] sender <office@bakery.example> code=OK msg=""`,
      `2020-11-10T07:16:01.000Z [INFO] [${HARAKA}] [core] recipient <bob@example.com> code=OK msg="" sender="office@bakery.example"`,
      `2020-11-10T08:16:02.000Z [INFO] [${HARAKA}.1] [outbound] bouncing mail: Too many failures (Upstream error: 451 4.7.1 Try again later)`,
    ),
  ],
  [
    'Exchange, message tracking',
    lines(
      '#Software: Microsoft Exchange Server',
      `#Fields: ${TRACKED}`,
      '2020-11-10T07:16:04.340Z,,,192.0.2.25,mx.example.com,,Internet,SMTP,DEFER,4711,<order.4711@bakery.example>,08d8a1b2,bob@example.com,[{LRT=11/10/2020 7:16:04 AM};{LED=421 4.7.0 too many connections};{FQDN=mx.example.com};{IP=192.0.2.25}],1187,1,,,"Order, 4711",office@bakery.example,office@bakery.example,',
      '2020-11-10T09:16:04.340Z,,,192.0.2.25,mx.example.com,,Internet,SMTP,FAIL,4711,<order.4711@bakery.example>,08d8a1b2,bob@example.com,550 4.4.7 QUEUE.Expired; message expired,1187,1,,,"Order, 4711",office@bakery.example,office@bakery.example,',
    ),
  ],
  [
    'cPanel, Track Delivery as copied from the page',
    lines(
      'Event\tSender\tSent Time\tRecipient\tOut Time\tID\tDelivery Host\tDelivery IP\tResult',
      'failed\toffice@bakery.example\tNov 9, 2020, 3:04:12 PM\tbob@example.com\tNov 9, 2020, 4:34:03 PM\t1kc8ww-0002Pd-Cn\tmx.example.com\t192.0.2.25\tSMTP error from remote mail server after RCPT TO:<bob@example.com>: 550 5.1.1 no such user',
    ),
  ],
  [
    'cPanel, Track Delivery as CSV',
    lines(
      '"Event","Sender","Sent Time","Recipient","Out Time","ID","Delivery Host","Delivery IP","Result"',
      '"deferred","office@bakery.example","Nov 9, 2020, 3:04:12 PM","bob@example.com","Nov 9, 2020, 3:34:02 PM","1kc8ww-0002Pd-Cn","mx.example.com","192.0.2.25","SMTP error from remote mail server after RCPT TO:<bob@example.com>: 451 4.7.1 ""greylisted"", come back later"',
    ),
  ],
  [
    'PowerMTA, accounting file',
    lines(
      'type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,vmta,jobId',
      'b,2020-11-10 07:16:04+0100,2020-11-10 07:16:01+0100,news@bakery.example,eve@example.com,,failed,"5.1.1 (bad destination mailbox address)","smtp;550 5.1.1 no such user","mx.example.com (192.0.2.25)",bad-mailbox,smtp,"mail.bakery.example (198.51.100.7)",smtp,198.51.100.10,192.0.2.25,vmta1,job-1',
    ),
  ],
];
