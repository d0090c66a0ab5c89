import type { Paste } from './paste.ts';

export const exceptions: readonly Paste[] = [
  {
    name: 'Python with bytes',
    text: "smtplib.SMTPRecipientsRefused: {'bob@example.com': (552, b'5.2.2 <bob@example.com>: Mailbox full')}",
    fields: {
      recipient: 'bob@example.com',
      status: '5.2.2',
      code: '552',
      author: 'receiver',
      cause: 'mailbox-full',
      operator: null,
      removed: [],
    },
    never: [],
  },
  {
    name: 'Nodemailer',
    text: "Error: Can't send mail - all recipients were rejected: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown\n  code: 'EENVELOPE',\n  responseCode: 550,\n  command: 'RCPT TO'",
    fields: {
      recipient: 'bob@example.com',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: [],
  },
  {
    name: 'PHPMailer',
    text: 'SMTP Error: The following recipients failed: bob@example.com: 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
    fields: {
      recipient: 'bob@example.com',
      status: '5.1.1',
      code: null,
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: [],
  },
  {
    name: 'JavaMail',
    text: 'javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    fields: {
      recipient: 'bob@example.com',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: [],
  },
  {
    name: 'Python, two lines of bytes',
    text: "smtplib.SMTPRecipientsRefused: {'kim@example.com': (550, b'5.1.1 User unknown\\n5.1.1 Check the address')}",
    fields: {
      recipient: 'kim@example.com',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: [],
  },
];
