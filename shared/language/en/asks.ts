import { formatOf } from '../format.ts';
import { receiverName, receiverServers } from './who.ts';

const format = formatOf('en');

const from = (ip: string | null) => (ip === null ? 'the sending address' : ip);
const at = (when: string | null) => (when === null ? 'at the time of the refusal' : `at ${when}`);
const between = (first: string | null, last: string | null) =>
  first === null || last === null
    ? 'in the time in question'
    : first === last
      ? `at ${first}`
      : `between ${first} and ${last}`;

const these = (mails: number) => format.plural(mails, { one: 'this mail', other: 'these mails' });

/** What fits into the answer's slot. */
const slots = {
  yesNo: 'yes / no',
  number: 'number',
  perAddress: 'number per address',
  perTime: 'number per period',
  reasonChannel: 'reason, channel',
  channel: 'form or address',
  rule: 'name of rule or list',
  action: 'one sentence',
  logLines: 'log lines',
  addressShared: 'IP address; shared / own',
  retry: 'rule, hours',
  yesNoCount: 'yes / no, how many',
  yesTicket: 'yes / no, ticket',
  date: 'date and time, UTC',
  check: 'SPF / DKIM / DMARC',
  part: 'part or word',
  addressRule: 'address / rule',
  size: 'megabytes',
};

/** To the operator that refused. Each can be answered with yes, no or a value. */
const receiver = {
  metLimit: (ip: string | null) => `Did these tries meet a limit on concurrent connections from ${from(ip)}?`,
  openAt: (ip: string | null, when: string | null) =>
    `How many connections were open from ${from(ip)} ${at(when)}?`,
  whichLimit: (ip: string | null) => `Which limit applies to ${from(ip)} today?`,
  otherReason: (ip: string | null) =>
    `Is ${from(ip)} restricted for another reason, and who may ask for a review?`,
  reached: (ip: string | null, first: string | null, last: string | null) =>
    `Did connections from ${from(ip)} reach your servers ${between(first, last)}?`,
  whichRule: (code: string | null) =>
    `Which rule or list produced the answer${code === null ? '' : ` ${code}`}?`,
  stillRestricted: (ip: string | null) => `Is ${from(ip)} still refused today?`,
  change: () => 'What would the sending host have to change so that the mail passes?',
  whoMayAsk: () => 'Who may ask for a review, and through which channel?',
  rateLimit: (ip: string | null) => `Which limit per period applies to ${from(ip)}, and what does it count?`,
  rateAt: (ip: string | null, when: string | null) =>
    `How much mail was counted from ${from(ip)} ${at(when)}?`,
  listed: (ip: string | null) => `On which list does ${from(ip)} stand, and since when?`,
  whatSeen: () => 'What was seen that led to it (kind of mail, time)?',
  whichCheck: (domain: string | null) =>
    `Which check did not pass${domain === null ? '' : ` for ${domain}`}: SPF, DKIM or DMARC?`,
  whichPart: () => 'Which part of the mail led to the verdict: sender, link, attachment or text?',
  mailboxExists: () => 'Does the recipient’s mailbox exist, and does it take mail?',
  recipientRule: () => 'Does a rule of the recipient’s organisation refuse this sender?',
  sizeLimit: () => 'What is the largest mail that is accepted for this recipient?',
  dnsSeen: () => 'What did your servers see in the DNS for the sending address and domain at that time?',
  ownFault: () => 'Was there a fault on your side at that time, and is it over?',
};

/** To the sender's host. */
const host = {
  logLines: (ids: number, search: string | null) =>
    `Will you send all log lines of ${these(ids)}${search === null ? '' : ` (${search})`}?`,
  outgoingIp: (mails: number) =>
    `Which IP address did ${these(mails)} leave from, and is it shared with other customers?`,
  outgoingIpKnown: (mails: number, ip: string) =>
    `Did ${these(mails)} leave from ${ip}, and is that address shared with other customers?`,
  parallel: (operator: string | null, ip: string | null, when: string | null) =>
    `How many connections to ${receiverServers(operator)} were open from ${from(ip)} ${at(when)}?`,
  maxParallel: (operator: string | null) =>
    `How many connections at once does your server allow itself to ${receiverName(operator)}?`,
  retryRule: (mails: number) =>
    `Which retry rule applies to this destination, and was ${format.plural(mails, { one: 'this mail', other: 'each of these mails' })} really tried before it was returned?`,
  otherCustomers: () => 'Did other customers get the same answer in that time?',
  willFile: (operator: string | null) =>
    `Will you, as the owner of the address, file this with ${receiverName(operator)}, and under which ticket?`,
  compromised: () => 'Does the log show mail from these accounts that their owner did not send?',
  ptr: (ip: string | null) =>
    `What is the reverse name of ${from(ip)}, and does it lead back to the address?`,
  authRecords: (domain: string | null) =>
    `Which SPF include and DKIM key does your server use${domain === null ? '' : ` for ${domain}`}?`,
  ownLimit: () => 'Which limit of yours was met, and what was its count at that time?',
  network: (remote: string | null) =>
    `Can your server reach ${remote ?? 'the receiving server'} on port 25 today?`,
  tls: () => 'Which TLS version and certificate did the two servers try to agree on?',
};

export const asks = {
  slots,
  receiver,
  host,
  heading: (by: string) => `What we ask, by ${by}`,
  headingReceiver: 'Asked of the receiving operator',
  headingHost: 'Asked of the sending host',
};
