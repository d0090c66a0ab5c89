import { describe, expect, it } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce, read } from './a-source.ts';

const lines = (...all: string[]): string => all.join('\n');

describe('a reply inside the words of the host that passed it on', () => {
  it("is what stands behind Exchange's own code, host and number", () => {
    const bounce = onlyBounce(
      lines(
        'Diagnostic information for administrators:',
        '',
        'Generating server: VI1PR0401MB2222.eurprd04.prod.outlook.com',
        '',
        'anna@example.com',
        "Remote Server returned '554 5.4.7 <mx-in-1.example.net #5.4.7 smtp;550 Rejected by header based Blocked Senders: bob@example.org>'",
      ),
    );
    expect(bounce.replies.map(({ text }) => text.value)).toEqual([
      '550 Rejected by header based Blocked Senders: bob@example.org',
    ]);
    expect(bounce.remoteHost?.value).toBe('mx-in-1.example.net');
    expect(bounce.status?.value).toBe('5.4.7');
  });

  it('is the receiver’s also where it says "deferred" itself, as Sendmail does', () => {
    const bounce = onlyBounce(
      'Apr 20 09:36:01 mx sendmail[221]: x3K9aBcD012345: to=<annie@example.com>, delay=00:00:03, xdelay=00:00:02, mailer=esmtp, pri=121822, relay=mta7.example.com. [192.0.2.77], dsn=4.7.0, stat=Deferred: 421 4.7.0 [TSS04] Messages from 203.0.113.8 temporarily deferred',
    );
    expect(bounce).toHaveReply({ author: 'receiver', code: '421' });
  });

  it("is found in MDaemon's session with the number of the session on each line", () => {
    const bounce = onlyBounce(
      lines(
        'Failed address: bob@example.net',
        '',
        '--- Session Transcript ---',
        ' Thu 2023-10-12 13:59:58: [12345:1] Attempting SMTP connection to [192.0.2.70:25]',
        ' Thu 2023-10-12 13:59:59: [12345:1] --> RCPT To:<bob@example.net>',
        ' Thu 2023-10-12 13:59:59: [12345:1] <-- 550 5.1.1 bob@example.net no such user',
        ' Thu 2023-10-12 13:59:59: [12345:1] --> QUIT',
        '--- End Transcript ---',
      ),
    );
    expect(bounce.recipient?.value).toBe('bob@example.net');
    expect(bounce).toHaveReply({
      author: 'receiver',
      code: '550',
      text: '550 5.1.1 bob@example.net no such user',
    });
  });
});

describe('an address in a pasted reply', () => {
  it('is no recipient where it says whom to ask', () => {
    const bounce = onlyBounce(
      '550 spam message rejected. Please visit http://help.example.ru/id?c=Xyz or report details to abuse@corp.example.ru. Error code: 1234ABCD.',
    );
    expect(bounce.recipient).toBeNull();
  });

  it('is no recipient where it is the sender that was refused, or the owner of the login', () => {
    const bounce = onlyBounce(
      'SMTPAddressFailedException: 553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user web@example.org',
    );
    expect(bounce.recipient).toBeNull();
  });

  it('is the recipient behind a label below it, in the label’s language, and the reply ends before it', () => {
    const bounce = onlyBounce(
      lines(
        'Remote server said: 421 4.3.2 Your ip blocked from this server 198.51.100.90',
        '수신자: hong@example.com',
      ),
    );
    expect(bounce.recipient?.value).toBe('hong@example.com');
    expect(bounce).toHaveReply({
      author: 'receiver',
      text: '421 4.3.2 Your ip blocked from this server 198.51.100.90',
    });
  });
});

describe('words around a pasted reply', () => {
  it('name its host also where a browser translated them', () => {
    const bounce = onlyBounce(
      "<pierre@example.com> : l'hôte mx4.example.com[192.0.2.66] a dit : 550 5.7.1 Service refuse. LPN007_510 (en réponse à la commande MAIL FROM)",
    );
    expect(bounce.remoteHost?.value).toBe('mx4.example.com');
    expect(bounce).toHaveReply({
      author: 'receiver',
      text: '550 5.7.1 Service refuse. LPN007_510',
      phase: 'mail',
    });
  });

  it('name the recipient in the command that was refused', () => {
    const bounce = onlyBounce(
      'abgetippt: "SMTP error from remote mail server after RCPT TO:<m.mueller@example.com>: host mx.example.com [192.0.2.8]: 554 5.7.1 Bad DNS PTR resource record."',
    );
    expect(bounce.recipient?.value).toBe('m.mueller@example.com');
  });

  it("are Google's, in one line, with the host that refused", () => {
    const bounce = onlyBounce(
      'Delivery to the following recipient failed permanently: x@example.com Technical details of permanent failure: Google tried to deliver your message, but it was rejected by the server for the recipient domain example.com by mx1.example.com. [192.0.2.235]. The error that the other server returned was: 550 5.7.1 Fix reverse DNS for 203.0.113.9',
    );
    expect(bounce.remoteHost?.value).toBe('mx1.example.com');
    expect(bounce.replies.map(({ text }) => text.value)).toEqual([
      '550 5.7.1 Fix reverse DNS for 203.0.113.9',
    ]);
  });

  it('are a table in which only the rows that failed are bounces', () => {
    const { bounces } = read(
      lines(
        '| Sender | Recipient | Status | Details |',
        '|--------|-----------|--------|---------|',
        '| info@example.org | x@example.com | Failed | 550 5.2.0 blocked for spam |',
        '| info@example.org | y@example.com | Delivered | 250 2.0.0 ok |',
      ),
    );
    expect(bounces.map(({ recipient }) => recipient?.value)).toEqual(['x@example.com']);
  });
});
