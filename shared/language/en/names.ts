import type { Actor } from '../../contract/actor.ts';
import type { Author } from '../../contract/author.ts';
import type { Outcome } from '../../contract/case-view.ts';
import type { Confidence } from '../../contract/confidence.ts';
import type { FieldName } from '../../contract/field-name.ts';
import type { Format as InputFormat } from '../../contract/file-result.ts';
import type { Kind } from '../../contract/kind.ts';
import type { SmtpPhase } from '../../contract/phase.ts';

/** What each side does that has to act: to the person (`acts`), and as a neutral name in a letter. */
const actors: Record<Actor, { readonly name: string; readonly acts: string }> = {
  'sender-host': { name: 'the sending host', acts: 'Your hosting provider has to act.' },
  'domain-owner': {
    name: 'the owner of the sender’s domain',
    acts: 'Whoever looks after the sender’s domain has to act.',
  },
  'recipient-isp': { name: 'the receiving operator', acts: 'The receiving provider has to act.' },
  recipient: { name: 'the recipient', acts: 'The recipient has to act.' },
  'sender-user': { name: 'the sender', acts: 'You can put this right yourself.' },
};

const authors: Record<Author, string> = {
  receiver: 'receiving server',
  'sender-host': 'sending host',
  unknown: 'author not known',
};

const confidence: Record<Confidence, string> = { high: 'high', moderate: 'moderate', low: 'low' };

/** As nouns with their article, for use inside a sentence. */
const fields: Record<FieldName, string> = {
  recipient: 'the recipient',
  status: 'the status code',
  replyCode: 'the SMTP reply code',
  reportingMta: 'the name of the reporting server',
  remoteHost: 'the name of the server that refused',
  remoteIp: 'the address of the server that refused',
  sendingIp: 'the sending server’s IP address',
  queueId: 'the queue ID',
  messageId: 'the Message-ID',
  sentAt: 'the time the mail was sent',
  bouncedAt: 'the time of the bounce',
  arrivalDate: 'the time the host took the mail in',
  lastAttemptDate: 'the time of the last try',
  attempts: 'the times of the tries',
  link: 'the link in the reply',
  returnedMessage: 'the returned mail',
};

const kinds: Record<Kind, string> = {
  failed: 'failed',
  delayed: 'delayed, not final yet',
  delivered: 'delivered',
  relayed: 'handed on',
  expanded: 'sent on to a list',
  complaint: 'complaint',
  autoreply: 'automatic reply',
};

const outcomes: Record<Outcome, string> = {
  failed: 'Failed',
  delayed: 'Delayed',
  delivered: 'Delivered',
  received: 'Received',
  unread: 'Not read',
};

const formats: Record<InputFormat, string> = {
  eml: 'Mail',
  mbox: 'Mailbox file',
  text: 'Text',
  'exim-log': 'Exim log',
  'dns-snapshot': 'DNS look-up',
  log: 'Mail server log',
  zip: 'Zip archive',
  gzip: 'gzip file',
  msg: 'Outlook message',
  tnef: 'winmail.dat',
  empty: 'Empty',
  binary: 'Not text',
};

const phases: Record<SmtpPhase, string> = {
  connect: 'on connecting',
  helo: 'after HELO/EHLO',
  starttls: 'at STARTTLS',
  auth: 'at AUTH',
  mail: 'after MAIL FROM',
  rcpt: 'after RCPT TO',
  data: 'after DATA',
  'end-of-data': 'after the end of the data',
  quit: 'at QUIT',
};

/** Names of what a notice states, for a list. */
const facts = {
  recipient: 'Recipient',
  token: 'Operator’s code',
  replyCode: 'SMTP reply code',
  status: 'Status code',
  action: 'Action',
  remoteHost: 'Refusing server',
  remoteIp: 'Address of the refusing server',
  reportingMta: 'Reporting server',
  writer: 'Mail system that wrote it',
  queueId: 'Queue ID',
  messageId: 'Message-ID',
  envelopeSender: 'Envelope sender',
  returnedFrom: 'From',
  returnedTo: 'To',
  returnedDate: 'Mail dated',
  arrivalDate: 'Taken in by the host',
  lastAttemptDate: 'Last try',
  willRetryUntil: 'Tries go on until',
  noticeDate: 'Notice dated',
  noticeFrom: 'Notice from',
  noAttempt: 'No try was made',
  sendingIp: 'Sending address',
};

/** How well a rule of the knowledge is supported. */
const trust = {
  verified: 'read in a named source',
  partial: 'rests on a single or weak source',
  memory: 'found in no source',
  standard: 'a standard’s definition',
};

export const names = {
  facts,
  trust,
  actors,
  authors,
  confidence,
  fields,
  kinds,
  outcomes,
  formats,
  phases,
};
