import { operator } from '../operator.ts';

export const mailRu = operator({
  id: 'mail-ru',
  names: ['Mail.ru', 'VK'],
  kind: 'mailbox-provider',
  hosts: ['*.mail.ru'],
  banners: ['help.mail.ru'],
  recipientDomains: ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru'],
  runs: [],
  rules: [
    {
      id: 'MRU-SPAM',
      patterns: [/spam message rejected\. Please visit https?:\/\/help\.mail\.ru/i],
      cause: 'content-spam',
      permanence: 'permanent',
      actor: ['domain-owner', 'sender-user'],
      meaning: 'Judged spam; URL carries a case id.',
      sources: ['sfm'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: [
        '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=7y4ytdHbuOGv3O50NYTwpz1F-TVIpnactxtFPeFQSDYMAAAAaKgAAOX_3hE~ or report details to abuse@corp.mail.ru. Error code: ###. ID: #',
      ],
    },
    {
      id: 'MRU-INVALID',
      patterns: [/Message was not accepted -- invalid mailbox.{0,160}?account is disabled/i],
      cause: 'recipient-inactive',
      permanence: 'permanent',
      actor: ['recipient'],
      meaning: 'Mailbox disabled.',
      sources: ['sfm'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: [
        '550 Message was not accepted -- invalid mailbox. Local mailbox example@mail.ru is unavailable: account is disabled',
      ],
    },
  ],
  routes: [
    {
      type: 'form',
      target: 'URL in the bounce / abuse@corp.mail.ru',
      purpose: 'Report false positive',
      asksFor: ['error code', 'ID', 'URL'],
      sources: ['sfm'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  limits: [],
  documents: [
    {
      title: 'Mailing rules',
      url: 'https://help.mail.ru/enpostmaster/mailing_rules',
      asOf: null,
      confidence: 'partial',
    },
    {
      title: 'Errors',
      url: 'https://help.mail.ru/notspam-support/errors',
      asOf: null,
      confidence: 'partial',
    },
  ],
  sources: [],
  confidence: 'verified',
  asOf: null,
});
