import type { FieldMeaning } from '../../contract/field-meaning.ts';
import { formatOf } from '../format.ts';

const format = formatOf('en');

/** What only the person can put into a field, in words that say what is wanted. */
const wanted: Record<FieldMeaning, string> = {
  'sending-ips': 'the IP address that these mails leave from; your host can tell',
  'named-ip': 'the IP address that the refusal names',
  'sending-host': 'the full name of the sending server; your host can tell',
  ptr: 'the reverse name (PTR) of the sending address; your host can tell',
  helo: 'the name the sending server greets with (HELO); your host can tell',
  'shared-or-dedicated': 'whether the sending address is shared with other customers or yours alone',
  'recipient-domain': 'the domain of the recipients',
  'recipient-address': 'the full address of the recipient',
  'sender-domain': 'the domain that the mails are sent from',
  'sender-address': 'the full address that the mails are sent from',
  'verbatim-reply': 'the exact words of the refusal, from a notice or the server’s log',
  code: 'the code in the refusal',
  'case-url': 'the link or number that the refusal prints',
  'remote-host': 'the receiving server’s name or address, from the log',
  'remote-port': 'the port that was connected to',
  times: 'date and time of a refusal, with the time zone',
  'zone-of-times': 'the time zone of the times given',
  'full-headers': 'all header lines of the failed mail, from the notice or your Sent folder',
  'full-notice': 'the whole notice as it came',
  'original-message': 'the refused mail itself, as a file',
  'log-lines': 'the log lines of these mails; your host can send them',
  'message-id': 'the Message-ID of the failed mail',
  'queue-id': 'the queue ID of the mail; your host can tell',
  attempts: 'how often delivery was tried; your host’s log shows it',
  rate: 'how many of how many mails failed',
  'other-recipients': 'whether mail to others at the same domain fails too',
  'type-of-mail': 'what kind of mail it is: personal, invoices, newsletter …',
  volume: 'how much you send, and how often',
  'opt-in': 'how the recipients came to be on the list',
  authentication: 'the results of SPF, DKIM and DMARC',
  'blocklist-status': 'what a look-up of public lists shows today',
  'cause-found': 'what you found to be the cause; “not known” is an answer too',
  'fix-made': 'what was changed, and when; write nothing that has not been done',
  tried: 'what you have tried so far',
  company: 'the name of your company',
  website: 'a web page with your name, postal address and telephone',
  'contact-name': 'your name',
  'contact-email': 'an e-mail address that does not pass the refused way',
  'contact-phone': 'your telephone number',
  'contact-role': 'what you are: owner, administrator, host …',
  'contact-zone': 'the time zone you can be reached in',
  account: 'the account in question, or yours to sign in with',
  authority: 'proof that the address is yours to speak for; only its owner has it',
  assurance: 'your word that the account was checked and is safe; write it only if it is so',
  compliance: 'proof that the operator’s rules for senders are kept',
  ticket: 'the number of an earlier ticket',
  subject: 'a subject',
  description: 'what happened, in a few sentences',
  'sending-software': 'the program or server that sends',
  'wanted-verdict': 'the verdict that you hold to be right',
  settings: 'the setting to change; see the settings in the letter to the host',
  'to-do': 'this step',
};

/** The sheet to copy into an operator's form. */
export const form = {
  ready: 'Ready to copy',
  supply: 'You must supply',
  steps: 'Do this too',
  onlyOwner: (operator: string | null, ip: string | null) =>
    `${operator ?? 'The operator'} takes this only from the one who answers for ${ip ?? 'the sending address'}. If that is your host, send the letter to the host: this form is its annex.`,
  textOnly: 'No attachments here: paste everything as plain text.',
  noFields: 'Nothing to fill in: a page to read or to look up.',
  annex: (operator: string | null) =>
    `Annex: the request to ${operator ?? 'the receiving operator'}, ready for you to file`,
  annexIntro: 'It can only come from you. What is known is filled in; what your side alone knows is marked.',
  noRoute: 'No form is known for this. The text below fits into any.',
  sent: (time: string) => `sent ${time}`,
  returned: (time: string) => `returned ${time}`,
  more: (n: number) => `${format.number(n)} more: see evidence.txt`,
  atDomain: (n: number, domain: string) =>
    `${format.number(n)} different recipients at ${domain} are refused`,
  shared: { shared: 'shared', dedicated: 'dedicated', unknown: 'not known' },
  asFile: 'The text is long: give evidence.txt as a file, or paste from it.',
  usual: {
    'sending-ips': 'sending IP address',
    'verbatim-reply': 'exact error text',
    times: 'date and time with zone',
    'recipient-domain': 'recipient domain',
    'contact-name': 'your name',
    'contact-email': 'your e-mail address',
  },
  /** Under a ticket text from which something was left out. */
  /** Around the letter where it is plain text, put into a ticket. */
  greeting: 'Hello,',
  thanks: 'Thank you for your help.',
  shortened: 'Shortened to fit; pack.pdf has it in full.',
  atLeast: (n: number) =>
    `At least ${format.number(n)} characters are needed for the address, the code, the times and one question.`,
  wanted,
};
