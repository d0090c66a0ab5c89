import { formatOf } from '../format.ts';
import { receiverFirst, receiverName, receiverOf } from './who.ts';

const format = formatOf('en');
const mails = (n: number) => format.plural(n, { one: 'one mail', other: `${format.number(n)} mails` });
const share = (failed: number, of: number) =>
  failed === of ? mails(of) : `${format.number(failed)} of ${mails(of)}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const counted = (n: number) => format.plural(n, { one: '1 mail', other: `${format.number(n)} mails` });
const domains = (n: number) => (n > 1 ? ` (${format.number(n)} sender domains)` : '');
const from = (ip: string | null) => (ip === null ? '' : ` from ${ip}`);

/** Everything on the pages of a pack that is not a finding, an ask or a mail system's words. */
export const document = {
  request: (id: string, version: number) => `Request ${id}, version ${version}`,
  postmaster: (name: string) => `${name}, postmaster`,
  postmasterUnknown: 'To the postmaster of the receiving server',
  operatorOf: (host: string, days: string | null) => `operator of ${host}${days === null ? '' : `, ${days}`}`,
  hostSupport: (name: string) => `${name}, support`,
  hostUnknown: 'To the support of the sending host',
  hostOf: (server: string) => `operator of ${server}`,
  ownFile: 'For your own file',
  bothTechnicians: 'To the technicians of both sides',
  title: {
    receiver: (ip: string | null, code: string | null) =>
      `${ip === null ? 'Mail is' : `Connections from ${ip} are`} refused${code === null ? '' : ` with ${code}`}`,
    receiverMail: (ip: string | null, code: string | null) =>
      `Mail${from(ip)} is refused${code === null ? '' : ` with ${code}`}`,
    host: (operator: string | null, code: string | null) =>
      `Mail to ${receiverName(operator)} is returned${code === null ? '' : ` with ${code}`}`,
    own: (title: string) => title,
    bridge: (operator: string | null, host: string | null) =>
      `${receiverFirst(operator)} and ${host ?? 'the sending host'}: one page for both technicians`,
  },
  summary: {
    receiver: (a: {
      readonly code: string | null;
      readonly ip: string | null;
      readonly failed: number;
      readonly of: number;
      readonly domains: number;
      readonly shared: boolean;
    }) =>
      `Your servers answered${a.code === null ? '' : ` ${a.code}`} to ${share(a.failed, a.of)}${from(a.ip)}${a.shared ? ', a shared server' : ''}${domains(a.domains)}.`,
    receiverSilent: (a: { readonly ip: string | null; readonly failed: number; readonly of: number }) =>
      `${capital(share(a.failed, a.of))} to your servers${from(a.ip)} came back; no answer of yours stands in the notice.`,
    noListing: 'We do not ask for removal from a blocklist: the answer names something else.',
    host: (a: {
      readonly operator: string | null;
      readonly code: string | null;
      readonly ip: string | null;
      readonly failed: number;
      readonly of: number;
      readonly domains: number;
    }) =>
      `${receiverFirst(a.operator)} answered${a.code === null ? '' : ` ${a.code}`} to ${share(a.failed, a.of)} that left your server${a.ip === null ? '' : ` at ${a.ip}`}${domains(a.domains)}.`,
    hostAlone: (a: { readonly failed: number; readonly of: number }) =>
      `Your server returned ${share(a.failed, a.of)}; no answer of another server stands in the notice.`,
    /** After how many were answered: why more than those failed. */
    /** `yours`: said to the host itself. */
    untried: (untried: number, failed: number, of: number, yours: boolean) =>
      `${yours ? 'Your server' : 'The sending host'} returned ${format.plural(untried, { one: 'one', other: format.number(untried) })} more without trying, so ${format.number(failed)} of ${format.number(of)} failed.`,
    bothHalves: (operator: string | null) =>
      `${receiverFirst(operator)} called it temporary; it became final when your server stopped trying. Both halves are needed.`,
    bridge:
      'Each side sees half of a connection. With the same IDs and three agreed tests both can look at the same seconds.',
  },
  terms: {
    sendingAddress: 'Sending address',
    yourAnswer: 'Your answer',
    theirAnswer: (operator: string | null) =>
      operator === null ? 'The answer' : `${receiverOf(operator)} answer`,
    whoseWords: 'Whose words',
    when: 'When',
    howOften: 'How often',
    lookedUp: 'Looked up',
    queueIds: 'Queue IDs',
    yourQueueIds: 'Your queue IDs',
    messageIds: 'Message-IDs',
    whoActs: 'Who acts',
  },
  server: (name: string) => `server ${name}`,
  confidence: { high: 'high confidence', moderate: 'moderate confidence', low: 'low confidence' },
  answerIsYours: (words: readonly string[]) =>
    `The line above is yours. ${capital(format.list(words))} ${format.plural(words.length, { one: 'is', other: 'are' })} the sending host’s.`,
  answerIsTheirs: (operator: string | null, words: readonly string[], toHost: boolean) =>
    `The line above is ${receiverOf(operator)}. ${capital(format.list(words))} ${format.plural(words.length, { one: 'is', other: 'are' })} ${toHost ? 'your server’s' : 'the sending host’s'}.`,
  quoted: (words: string) => `“${words}”`,
  statusWord: (status: string) => `status ${status}`,
  noReply: 'no words of a receiving server in the notice',
  notInNotices: 'not in the notices',
  fromTo: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  everyAttempt: (n: number) => `every try in table ${n}`,
  howOften: (failed: number, of: number, interval: string | null) =>
    `${format.number(failed)} of ${counted(of)}${interval === null ? '' : `, ${interval}`}`,
  tooFew: 'too few for a percentage',
  nothingLookedUp: 'nothing, neither the DNS nor a public list',
  lookedUp: (n: number, when: string) =>
    `${format.plural(n, { one: 'one question', other: `${format.number(n)} questions` })} to the DNS at ${when}; the answers are among the findings`,
  answerTo: 'Answer to',
  offPath: 'This mailbox is not affected by the refusal.',
  onPath: 'This mailbox is affected by the refusal itself: please answer through your ticket as well.',
  mustSupply: 'You must supply: name, e-mail address that the refusal does not affect, telephone',
  alsoAsked: 'Also asked',
  /** `limit`: a limit was met, so both sides are asked for counts. */
  alsoHost: (name: string | null, ticket: string | null, limit: boolean) =>
    `${name ?? 'The sending host'}${ticket === null ? '' : `, ticket ${ticket}`}: ${limit ? 'open connections, retry rule, log lines.' : 'its log lines, and what only it can see.'}`,
  alsoReceiver: (operator: string | null, ticket: string | null, limit: boolean) =>
    `${receiverFirst(operator)}${ticket === null ? '' : `, ticket ${ticket}`}: ${limit ? 'which limit or rule, counts, who may ask.' : 'what only its own servers can tell, and who may ask.'}`,
  bridgePage: 'One further page is for the technicians of both sides.',
  foot: 'Manifest SHA-256 {manifest} · F = finding, EX = exhibit · sender’s statements are marked',
  footBridge: 'Manifest SHA-256 {manifest} · this page goes to both sides',
  pageOf: 'Page {page} of {pages}',
  headings: {
    findings: 'Findings',
    whoSaidWhat: 'Who said what',
    timeline: 'What happened, in UTC',
    mails: 'Mails',
    alternatives: 'Other explanations considered',
    missing: 'What is missing and who can supply it',
    exhibits: 'Exhibits',
    method: 'Method and limits',
    glossary: 'Words used here',
    story: 'What happened',
    sources: 'Sources',
    ids: 'Shared IDs',
    tests: 'Three agreed tests',
    decision: 'What the two logs decide',
    contacts: 'Contacts',
  },
  voices: {
    receiver: (operator: string | null) => `Words of ${receiverName(operator)}`,
    host: 'Words of the sending host',
    unknown: 'Words whose author is not known',
    recipient: 'Seen at the recipient',
    none: 'None in the notices.',
    /** A label before the title of the cause: what quoted words mean, in the reader's language. */
    meaning: 'What the refusing words mean',
    translationNote: 'Words of mail systems are quoted as they stand and are not translated.',
  },
  mailColumns: {
    number: 'No.',
    sent: 'Sent, UTC',
    from: 'From domain',
    to: 'To',
    ids: 'IDs',
    server: 'Server',
    reply: 'Reply',
    outcome: 'Outcome',
    bounced: 'Bounced, UTC',
    source: 'Stands in',
  },
  mailsCaption: (table: number) => `Table ${table}: one row a mail and recipient`,
  timelineCaption: (table: number) => `Table ${table}: events, with the time as written`,
  timelineZone: (offset: string) => `where no zone is written, ${offset} is assumed`,
  sourcesTaken: (at: string) => `Sources, taken in ${at}`,
  sourcesShown: (n: number, of: number) =>
    `${format.number(n)} of ${format.number(of)} sources, those that the exhibits are from first; all are in evidence.txt.`,
  mailsShown: (n: number, of: number) =>
    `The first ${format.number(n)} of ${format.number(of)}; all are in facts.json.`,
  alternativeColumns: { cause: 'Explanation', confidence: 'Confidence', decides: 'What would decide' },
  noAlternatives: 'The words of the bounce leave no other explanation that a rule knows.',
  missingColumns: { what: 'What', why: 'Why', whom: 'Who can supply it', request: 'Exact request' },
  nothingMissing: 'Nothing that would change the findings is missing.',
  exhibitCaption: (source: string, lines: string) => `${source}, ${lines}`,
  lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  exhibitShows: (topics: readonly string[]) => `shows ${format.list(topics)}`,
  sourcesColumns: { name: 'Name', bytes: 'Bytes', taken: 'Taken in', sha256: 'SHA-256' },
  none: '–',
};
