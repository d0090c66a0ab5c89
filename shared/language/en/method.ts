import { formatOf } from '../format.ts';
import { receiverName } from './who.ts';

const format = formatOf('en');

/** Method and limits, the technicians' page, and the short glossary. */
export const method = {
  prepared: (app: string, rules: string, at: string) =>
    `Prepared with Bounce Dossier ${app}, rules ${rules}, at ${at}.`,
  sources: (n: number) =>
    `${format.plural(n, { one: 'One source was', other: `${format.number(n)} sources were` })} read; each is named with its SHA-256. The originals were not changed.`,
  spans:
    'Each finding rests on bytes of a source, given in its exhibits by line and byte range. A line’s text is its bytes read as UTF-8, or as windows-1252 where they are not; characters that draw nothing are written as [U+001B].',
  zones:
    'Times are given in UTC, converted from the offset that the source wrote; the words as written stand in the table of events.',
  zoneAssumed: (n: number) =>
    `${format.plural(n, { one: 'One time was', other: `${format.number(n)} times were` })} written without a zone; the assumed one is given with the table of events.`,
  zoneGiven: (zone: string) =>
    `A log without a zone was read in ${zone}: that is what the sender says, not what the log says.`,
  labels:
    'FACT: stands in the bytes. INFERENCE: concluded from them by a rule that is named. STATEMENT: said by the sender, not checked. UNKNOWN: looked for and not found.',
  confidence:
    'Confidence says how well a conclusion is supported, not how likely an event is. Intervals are Wilson’s, 95 %.',
  leftOut:
    'Subject and text of the returned mails are left out, as are lines that only concern accounts at the host.',
  leftOutHost: 'Subject and text of the returned mails are left out.',
  nothingLeftOut: 'Nothing was left out.',
  lookedUp:
    'Looked up: only the questions to the DNS that the sender had asked, each exhibited with its moment, its resolver and the answer’s bytes. Operators and rules come from the built-in list with the dates given.',
  offline:
    'Nothing was looked up: no DNS, no public list, no web page. Operators and rules come from the built-in list with the dates given.',
  repeat: 'To check: sha256sum -c SHA256SUMS, and compare each exhibit’s bytes with the original.',
  sample: 'The mails are those that were handed over, not all that were sent; rates speak of these only.',
  bridge: {
    operator: 'Receiving operator',
    server: 'Receiving server',
    sendingIp: 'Sending address',
    sendingHost: 'Sending server',
    token: 'Code',
    reply: 'Reply',
    queueId: 'Queue ID',
    messageId: 'Message-ID',
    window: 'Window, UTC',
    testColumns: {
      number: 'Test',
      at: 'Agreed time, UTC',
      host: 'Sending host: open connections, queue ID',
      receiver: 'Receiver: seen connections, answer',
    },
    toFill: '____-__-__ __:__:__',
    decisions: {
      connections: (operator: string | null, ip: string | null) => [
        `If ${receiverName(operator)}’s log shows more connections from ${ip ?? 'the sending address'} than its limit: the sending host lowers its parallel connections to these servers, or spreads its customers over more addresses.`,
        'If it shows fewer than the limit: the receiving operator looks for another rule behind the same code.',
        'If it shows no connection at those times: the sending host returned the mail without a try; its retry state for these servers has to be cleared.',
      ],
      general: (operator: string | null) => [
        `If ${receiverName(operator)}’s log shows the connections and the same answer: the receiving operator names the rule, and the sending host what it can change.`,
        'If it shows the connections and another answer: the sending host’s log line and the receiver’s are compared word by word.',
        'If it shows no connection at those times: the sending host looks at its routing, its firewall and its retry state.',
      ],
    },
    contactColumns: { side: 'Side', name: 'Name', reach: 'Telephone or e-mail', ticket: 'Ticket' },
    sides: { receiver: 'Receiving operator', host: 'Sending host', sender: 'Sender' },
  },
  glossary: [
    ['Bounce', 'A message from a mail server saying that a mail could not be delivered, or not yet.'],
    [
      'SMTP reply',
      'The answer of a receiving server: three digits and words. 4 at the front means “later, please”, 5 means “no”.',
    ],
    ['Status code', 'Three numbers such as 5.0.0 that the reporting server puts into its notice.'],
    ['Queue ID', 'The number under which a host’s server keeps a mail in its log.'],
    ['Message-ID', 'The number that a mail carries with it wherever it goes.'],
    ['Shared server', 'A server whose one address many customers send from.'],
  ] as readonly (readonly [string, string])[],
};
