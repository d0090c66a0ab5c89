import { formatOf } from '../format.ts';
import { receiverFirst, receiverName, receiverOf } from './who.ts';

const format = formatOf('en');
const mails = (n: number) => format.plural(n, { one: 'one mail', other: `${format.number(n)} mails` });
const isAre = (n: number) => format.plural(n, { one: 'is', other: 'are' });

const labels = {
  FACT: 'FACT',
  INFERENCE: 'INFERENCE',
  STATEMENT: 'STATEMENT',
  UNKNOWN: 'UNKNOWN',
};

/** One sentence a topic, in neutral words: the same findings stand in every letter. */
export const findings = {
  labels,
  operator: (name: string, host: string | null, on: string | null) =>
    `${host === null ? 'The refusing server' : `The refusing server ${host}`} was run by ${name}${on === null ? '' : ` on ${on}`}.`,
  operatorUnknown: 'Who runs the refusing server does not follow from the notice.',
  operatorBasis: {
    host: 'by the host name, against the dated list of operators',
    banner: 'by words in the server’s own answer',
    token: 'by the operator’s own error code in the answer',
    'recipient-domain': 'by the recipient’s domain only: the weakest basis',
  },
  sendingIp: {
    'named-in-reply': (ip: string) => `The answer itself names ${ip} as the sending address.`,
    'feedback-report': (ip: string) =>
      `The complaint’s report names ${ip} as the address the mail came from.`,
    'received-by-receiver': (ip: string) =>
      `In a mail that arrived, the receiving side’s own stamp names ${ip} as the sending address.`,
    'host-log': (ip: string) => `The sending host’s log names ${ip} as the address it sent from.`,
    'returned-received': (ip: string) =>
      `The stamps of the returned mail point to ${ip} as the sending address.`,
    person: (ip: string) => `The sender gives ${ip} as the sending address.`,
  },
  sendingNameOnly: (host: string) =>
    `Only a name of the sending server is in the notices, ${host}; its address is not. A name may stand for several addresses.`,
  sendingIpUnknown: 'The sending address is not in the notices.',
  reply: (operator: string | null, times: number) =>
    `${receiverFirst(operator)} answered with these words${times > 1 ? ` in ${format.number(times)} notices` : ''}.`,
  replyUnknown: 'No words of the receiving server are in the notices.',
  whoseWords: (operator: string | null, host: readonly string[]) =>
    `The reply is ${receiverOf(operator)}; ${format.list(host.map((w) => `“${w}”`))} ${isAre(host.length)} the sending host’s.`,
  allReceivers: (operator: string | null) => `All of the error’s words are ${receiverOf(operator)}.`,
  allHosts: 'All of the error’s words are the sending host’s.',
  whoseUnknown: 'Whose words these are does not follow from the notice.',
  status: (status: string) => `The notice states status ${status}.`,
  statusOfHost: (status: string) =>
    `The notice states status ${status}; this field is written by the sending host’s software.`,
  temporaryThenFinal: (operator: string | null, code: string, status: string) =>
    `Temporary for ${receiverName(operator)} (${code}), final only because the sending host stopped trying (${status}). Both are true, each about its own half.`,
  permanentThenTemporary: (operator: string | null, code: string, status: string) =>
    `Final for ${receiverName(operator)} (${code}), yet the sending host’s notice calls it temporary (${status}). The refusing side’s own words weigh more.`,
  actionAgainstReply: (first: string, second: string) =>
    `The notice says “${first}”, the reply says “${second}”. Both are kept; the reply is nearer to what happened.`,
  window: (first: string, last: string) =>
    first === last ? `All of it happened at ${first}.` : `It happened from ${first} to ${last}.`,
  windowUnknown: 'When it happened is not in the notices.',
  scale: (failed: number, of: number, domains: number, interval: string | null) =>
    `${format.number(failed)} of ${format.number(of)} known ${format.plural(of, { one: 'mail', other: 'mails' })} failed${domains > 1 ? `, from ${format.number(domains)} sender domains` : ''}${interval === null ? '; too few for a percentage' : `: ${interval}`}.`,
  interval: (rate: string, low: string, high: string) => `${rate} % (95 % interval ${low} to ${high})`,
  attemptsObserved: (n: number, n_mails: number, first: string, last: string) =>
    `The sending host’s log shows ${format.plural(n, { one: 'one try', other: `${format.number(n)} tries` })} for ${mails(n_mails)}, from ${first} to ${last}.`,
  attemptsInferred: (low: number, high: number, model: string) =>
    `The usual retry rule of ${model} makes ${format.number(low)} to ${format.number(high)} tries in that time; none was observed.`,
  attemptsUnknown: 'How often delivery was tried is not in the notices.',
  retryModel: (model: string, rule: string, low: number, high: number, life: string) =>
    `As shipped, ${model} makes ${format.number(low)} to ${format.number(high)} tries, over ${life}, before it gives up on a mail (${rule}). This is a model: hosts change the rule.`,
  delayNotice: (n: number, times: string) =>
    `${format.plural(n, { one: 'A delay notice shows', other: `${format.number(n)} delay notices show` })} that ${format.plural(n, { one: 'a mail had been put off and was', other: 'mails had been put off and were' })} still waiting: ${times}.`,
  queueTime: (time: string) => `${time} passed between taking the mail in and writing the bounce.`,
  queueFrom: {
    'host-received': 'counted from the sending host’s first stamp on the mail',
    'arrival-date': 'counted from the Arrival-Date of the notice',
    'log-arrival': 'counted from the line of the log that shows the mail’s arrival',
    'client-date': 'counted from the author’s own Date, as nothing of the sending host states one',
  },
  patience: {
    short: (time: string, model: string | null, shipped: string | null) =>
      `${time} is short: at least 4 to 5 days are customary${model === null || shipped === null ? '' : `, and ${model} as shipped allows ${shipped}`}. So either the rule was shortened, or the count began with earlier mails.`,
    shortAsShipped: (time: string, model: string, shipped: string) =>
      `${time} is what ${model} gives as shipped (${shipped}); at least 4 to 5 days are customary.`,
    customary: (time: string) => `${time} is a customary time to keep trying (at least 4 to 5 days).`,
  },
  lastRoundUntried: (n: number, of: number) =>
    `For ${format.number(n)} of ${mails(of)} the last round was no try of its own: the software says that it had suspended deliveries, and the answer that it quotes was given to an earlier connection.`,
  noAttempt: (n: number, of: number) =>
    `For ${format.number(n)} of ${mails(of)} the sending host’s software says that it made no try: it gave up in advance because of earlier failures.`,
  received: (n: number) =>
    `${format.plural(n, { one: 'One mail reported as failed was', other: `${format.number(n)} mails reported as failed were` })} received: a copy with the same Message-ID is at hand.`,
  cause: (title: string, technical: string) => `${title}. ${technical}`,
  notAListing:
    'Nothing in the words of the refusal names a listing of the sending address; the code has another meaning.',
  actor: (name: string) => `The next step is with ${name}.`,
  actorUnknown: 'With whom the next step is does not follow from the notices.',
  operatorNow: (domain: string, was: string | null, name: string, since: string) =>
    `Mail for ${domain} has been handled by ${name} since ${since}${was === null ? '' : `, no longer by ${was}`}.`,
  removed: (fields: readonly string[]) =>
    `Removed before the notice was handed over: ${format.list(fields)}.`,
  notStated: (writer: string | null, fields: readonly string[]) =>
    `${writer === null ? 'A notice of this kind' : `A notice written by ${writer}`} never carries ${format.list(fields)}.`,
  queueIds: (n: number) =>
    format.plural(n, { one: 'Queue ID at the sending host', other: 'Queue IDs at the sending host' }),
  messageIds: (n: number) =>
    format.plural(n, { one: 'Message-ID of the mail', other: 'Message-IDs of the mails' }),
  statements: {
    on: (what: string, on: string | null) => (on === null ? what : `${what} (${on})`),
    profile: (who: string) => `The sender: ${who}`,
    volume: (volume: string) => `Volume: ${volume}`,
    optIn: (how: string) => `How the recipients came to be written to: ${how}`,
    test: (on: string, from: string, to: string, arrived: boolean) =>
      `Test of ${on} from ${from} to ${to}: ${arrived ? 'arrived' : 'did not arrive'}`,
    tests: (failed: number, of: number) =>
      `Of ${format.number(of)} tests that the sender reports, ${format.number(failed)} did not arrive. They are not counted among the mails above.`,
    receivedCopy: (to: string, note: string | null) =>
      `Received although reported failed, as the sender says: mail to ${to}${note === null ? '' : `; ${note}`}`,
    ticket: (number: string, side: 'host' | 'receiver') =>
      `Ticket at ${side === 'host' ? 'the sending host' : 'the receiving operator'}: ${number}`,
    causeFound: (what: string) => `Cause found: ${what}`,
    fixMade: (what: string) => `Changed since: ${what}`,
    answer: (asked: string, answer: string) => `Answered to “${asked}”: ${answer}`,
    shared: 'The sending address is shared with other customers of the host.',
    dedicated: 'The sending address is used by this sender alone.',
    sharedUnknown: 'Whether the sending address is shared is not known to the sender.',
    typeOfMail: (type: string) => `Kind of mail: ${type}`,
    tried: (what: string) => `Tried so far: ${what}`,
    host: (name: string, ticket: string | null) =>
      `Sending host: ${name}${ticket === null ? '' : `, ticket ${ticket}`}`,
    receiverTicket: (ticket: string) => `Ticket at the receiving operator: ${ticket}`,
  },
  basis: {
    verbatim: 'verbatim in the exhibit',
    computed: 'counted from the exhibits',
    rule: (rule: string, source: string | null) =>
      source === null ? `rule ${rule}` : `rule ${rule}, after ${source}`,
    sender: 'stated by the sender',
    searched: 'not found in the exhibits, which were searched',
    writer: (writer: string) => `wording of ${writer}`,
    noRule: 'no rule spoke',
    sameId: 'the same Message-ID in both',
    stamps: 'by the Received stamps',
  },
  columns: {
    id: 'No.',
    label: 'Kind',
    sentence: 'Finding',
    confidence: 'Confidence',
    basis: 'Basis',
    exhibits: 'Exhibits',
  },
};
