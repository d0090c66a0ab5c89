import { firstRefusal } from './first-refusal.ts';
import type { Matter } from './matter.ts';
import { codeWords } from './voices.ts';

/** What the questions of both letters speak of; null where the mails do not show it. */
export interface AskSubject {
  readonly ip: string | null;
  readonly operator: string | null;
  readonly first: string | null;
  readonly last: string | null;
  /** The minute of a logged try. */
  readonly at: string | null;
  readonly code: string | null;
  /** The senders' domain, the recipients' domain: null where there are several, or none. */
  readonly domain: string | null;
  readonly recipients: string | null;
  readonly remote: string | null;
}

/** What a matter's questions speak of. */
export function askSubject(matter: Matter): AskSubject {
  const { incident, lead, words } = matter;
  const { window } = incident;
  const minute = (epoch: number | undefined) => (epoch === undefined ? null : words.format.minute(epoch));
  return {
    ip: incident.sendingIp?.value ?? null,
    operator: incident.operator?.name ?? null,
    first: minute(window?.first.epoch),
    last: minute(window?.last.epoch),
    // Only a logged try says when a connection was open; a bounce's own date does not.
    at: minute(firstRefusal(matter)?.epoch),
    code: codeWords(lead),
    domain: only(incident.senderDomains),
    recipients: only(incident.recipientDomains),
    remote: lead.bounce.remoteHost?.value ?? null,
  };
}

const only = (domains: readonly string[]): string | null =>
  domains.length === 1 ? (domains[0] ?? null) : null;
