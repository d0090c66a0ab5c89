import type { Cause } from '../../contract/cause.ts';
import { approachOf } from '../approach-of.ts';
import type { Run } from '../block.ts';
import { headlineOf } from '../headline.ts';
import type { Matter } from '../matter.ts';
import { operatorNowOf } from '../operator-now.ts';
import { codeWords, receiverReply } from '../voices.ts';
import { WITHOUT_ANSWER } from '../without-answer.ts';
import { type Draft, plain, reference, softly, strong } from './draft.ts';

/** Refusals of the connection itself rather than of a mail. */
const OF_CONNECTIONS: ReadonlySet<Cause> = new Set([
  'concurrent-connections',
  'ip-blocklisted-local',
  'ip-blocklisted-public-dnsbl',
  'ip-reputation',
  'dynamic-ip',
  'rdns-ptr',
]);

/** The code to name a request by: the operator's own, else the reply code. */
export const titleCode = ({ lead }: Matter): string | null =>
  lead.diagnosis.token?.value ?? codeWords(lead) ?? lead.bounce.status?.value ?? null;

/** Title of the document, for its reader. */
export function titleOf({ matter, to }: Draft): string {
  const { incident, words } = matter;
  const { title } = words.document;
  const operator = incident.operator?.name ?? null;
  const ip = incident.sendingIp?.value ?? null;
  const code = titleCode(matter);
  const unrefused = unrefusedTitle(matter);
  switch (to) {
    case 'receiver':
      if (unrefused !== null) return unrefused;
      if (operatorNowOf(matter) !== null) return words.today.titleTakenOver(ip, operator, code);
      if (approachOf(incident.cause) === 'no-such-mailbox' && code !== null) {
        return words.turning.mailboxTitle(oneDomain(incident.recipientDomains), code);
      }
      return OF_CONNECTIONS.has(incident.cause) ? title.receiver(ip, code) : title.receiverMail(ip, code);
    case 'host':
      return unrefused ?? title.host(operator ?? oneDomain(incident.recipientDomains), code);
    case 'own':
      return headlineOf(matter);
    case 'bridge':
      return title.bridge(operator, hostName(matter));
  }
}

/** Titles of what nobody refused: a complaint, a mail put off, a mail that never reached a server that answers. */
function unrefusedTitle(matter: Matter): string | null {
  const { incident, lead, mails, words } = matter;
  const { title } = words.letters;
  if (incident.cause === 'complaint') return title.complaint(incident.sendingIp?.value ?? null);
  if (mails.every(({ bounce }) => bounce.kind === 'delayed')) {
    return title.putOff(incident.operator?.name ?? null, titleCode(matter));
  }
  const answered = receiverReply(lead) !== null;
  return !answered && WITHOUT_ANSWER.has(incident.cause)
    ? title.undelivered(oneDomain(incident.recipientDomains))
    : null;
}

const oneDomain = ([first, ...more]: readonly string[]): string | null =>
  more.length === 0 ? (first ?? null) : null;

/** The sending host by the person's word, else by whose server it is known to be, else by the server's name. */
export const hostName = ({ case: c, incident }: Matter): string | null =>
  c.statements.host?.name ?? incident.sendingProvider?.name ?? incident.sendingHost;

/** Addressee, and by what we know that they are the right one. */
export function addressOf(draft: Draft): readonly (readonly Run[])[] {
  const { matter, to } = draft;
  const { words } = matter;
  switch (to) {
    case 'receiver':
      return receiverAddress(draft);
    case 'host': {
      const server = matter.incident.sendingHost;
      const known = matter.case.statements.host?.name ?? matter.incident.sendingProvider?.name;
      const name = known === undefined ? words.document.hostUnknown : words.document.hostSupport(known);
      return [[strong(name)], ...(server === null ? [] : [[plain(words.document.hostOf(server))]])];
    }
    case 'own':
      return [[strong(words.document.ownFile)]];
    case 'bridge':
      return [[strong(words.document.bothTechnicians)]];
  }
}

function receiverAddress(draft: Draft): readonly (readonly Run[])[] {
  const { lead, words } = draft.matter;
  const now = operatorNowOf(draft.matter);
  if (now !== null) {
    const takesIn = plain(words.today.takesIn(now.domain, now.since));
    return [
      [strong(words.document.postmaster(now.name))],
      [takesIn, ...softly(reference(draft, 'operator-now'))],
    ];
  }
  const name = draft.matter.incident.operator?.name ?? null;
  const server = lead.bounce.remoteHost?.value ?? null;
  const first = name === null ? postmasterOf(draft.matter) : words.document.postmaster(name);
  if (server === null) return [[strong(first)]];
  const days = dayRange(draft.matter);
  return [
    [strong(first)],
    [plain(words.document.operatorOf(server, days)), ...softly(reference(draft, 'operator'))],
  ];
}

/** Where no server answered, the recipients' domain says most about whom to write to. */
function postmasterOf({ incident, lead, words }: Matter): string {
  const [domain, ...more] = incident.recipientDomains;
  const known = lead.bounce.remoteHost === null && more.length === 0 ? domain : undefined;
  return known === undefined ? words.document.postmasterUnknown : words.letters.postmasterOf(known);
}

/** `9–12 November 2026`, or the one day; null without a date. */
export function dayRange({ incident, words }: Matter): string | null {
  if (incident.window === null) return null;
  const { first, last } = incident.window;
  return words.format.dates(first.epoch, last.epoch);
}
