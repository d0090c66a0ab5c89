import { formatOf } from '../format.ts';

const format = formatOf('en');
const mails = (n: number) => format.plural(n, { one: 'one mail', other: `${format.number(n)} mails` });
const share = (failed: number, of: number) =>
  failed === of ? mails(of) : `${format.number(failed)} of ${mails(of)}`;
const from = (ip: string | null) => (ip === null ? 'the sending address' : ip);

/** Whom to ask today, what has to be known before anyone writes, and which request has a chance. */
export const today = {
  movedTo: (domain: string, name: string, since: string, was: string | null) =>
    `Mail for ${domain} is handled by ${name} today (since ${since})${was === null ? '' : `, no longer by ${was}`}.`,
  /** Mailboxes that change hands one by one. */
  moving: (domain: string, name: string, since: string) =>
    `Mailboxes of ${domain} have been moving to ${name} one by one since ${since}; who takes a mail in today, only a fresh bounce shows.`,
  oldBounce: (date: string, days: number) =>
    `The newest bounce here is dated ${date}, ${format.number(days)} days old.`,
  freshTest: 'Send a fresh test before you write: the answer may differ now.',
  freshTestFirst: 'Only a fresh test can show whether this still holds.',
  takesIn: (domain: string, since: string) => `has taken in mail for ${domain} since ${since}`,
  titleTakenOver: (ip: string | null, was: string | null, code: string | null) =>
    `Mail${ip === null ? '' : ` from ${ip}`} was refused${was === null ? '' : ` by ${was}`}${code === null ? '' : ` with ${code}`}: what applies today?`,
  summaryTakenOver: (domain: string, since: string) =>
    `Your servers have taken in mail for ${domain} since ${since}. We ask only what applies today.`,
  answeredBefore: (a: {
    readonly was: string | null;
    readonly code: string | null;
    readonly ip: string | null;
    readonly failed: number;
    readonly of: number;
    readonly domains: number;
  }) =>
    `${a.was ?? 'The operator before you'} answered${a.code === null ? '' : ` ${a.code}`} to ${share(a.failed, a.of)}${a.ip === null ? '' : ` from ${a.ip}`}${a.domains > 1 ? ` (${format.number(a.domains)} sender domains)` : ''}.`,
  asks: {
    stillApplies: (ip: string | null, was: string | null) =>
      `Does any limit or block on ${from(ip)} that was set ${was === null ? 'before you took over' : `at ${was}`} still act at your servers?`,
    limitToday: (ip: string | null) => `Which limits on connections and mails apply to ${from(ip)} today?`,
    whoMayFile: (ip: string | null) =>
      `If ${from(ip)} is refused again: by which channel is a request taken, and from whom?`,
  },
  placeholders: (documentation: readonly string[], internal: readonly string[]) =>
    [
      documentation.length === 0
        ? ''
        : `${format.list(documentation)} ${format.plural(documentation.length, { one: 'is a placeholder', other: 'are placeholders' })} that standards reserve for examples.`,
      internal.length === 0
        ? ''
        : `${format.list(internal)} ${format.plural(internal.length, { one: 'is an internal address', other: 'are internal addresses' })} that nobody outside can see.`,
      'Replace them with the real ones before you send this.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  more: (n: number) => `${format.number(n)} more`,
  provider: {
    finding: (name: string, host: string) => `The sending server ${host} is one of ${name}.`,
    unknown: (host: string) =>
      `Who runs the sending server ${host} is not known: no known host has servers of that name. An invoice, the address of the mail account’s log-in page or the registry entry of its IP address would tell.`,
    /** By what a provider is named. */
    basis: {
      server:
        'by the name of the server that wrote the notice or was stamped, against the list of known hosts',
      stamp: 'by a server named in the Received stamps, against the list of known hosts',
      'message-id': 'by the host that numbered the mail, against the list of known hosts',
    },
  },
  shared: {
    domains: (n: number, server: string) =>
      `${format.number(n)} sender domains went out through ${server}: it looks like a shared server.`,
    name: (server: string) => `The name ${server} is of a kind that shared servers have.`,
    ownName: (server: string) => `The name ${server} is of a kind that a customer’s own server has.`,
    basisDomains: 'counted from the exhibits; the host can say for certain',
    basisName: 'by the name alone; the host can say for certain',
  },
  filing: {
    owner: (operator: string | null, ip: string | null) =>
      `${operator ?? 'The receiving operator'} takes such a request only from the one who answers for ${from(ip)}, not from a customer. Please file it: the form, filled in, and the exhibits are in pack.pdf.`,
    sharedOwner: (ip: string | null) =>
      `${ip ?? 'The sending address'} is shared, so only you can file for it. Please do: the form, filled in, and the exhibits are in pack.pdf.`,
    finding: (operator: string | null) =>
      `${operator ?? 'The receiving operator'} takes requests about a sending address from the one who answers for it.`,
    findingShared: 'A request about a shared address has to come from the host that runs it.',
  },
  routes: {
    check: 'Check before use: this way could not be verified.',
    verified: 'Verified in the source below.',
    asOf: (date: string) => `As of ${date}.`,
    noDate: 'As of: not dated.',
    source: 'Source',
    answers: 'Answer',
    note: 'Note',
    refused: 'What gets refused',
    fieldsUnknown: 'What the form asks for is not known; most want these:',
  },
};
