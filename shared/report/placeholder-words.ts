import { placeholdersIn } from '../evidence/placeholders.ts';
import type { Matter } from './matter.ts';

/** More than these would be noise: who replaces them sees the others as well. */
const NAMED = 3;

/**
 * That a field which an addressee needs as it is (addresses, servers, sender domains) holds a placeholder; null where
 * all are real.
 */
export function placeholderWords({ incident, lead, mails, words }: Matter): string | null {
  const { bounce } = lead;
  const { documentation, internal } = placeholdersIn([
    incident.sendingIp?.value,
    bounce.remoteIp?.value,
    incident.sendingHost,
    bounce.remoteHost?.value,
    ...mails.map((mail) => mail.bounce.remoteIp?.value),
    ...incident.senderDomains,
    ...incident.recipientDomains,
  ]);
  if (documentation.length + internal.length === 0) return null;
  const short = (all: readonly string[]) =>
    all.length > NAMED + 1 ? [...all.slice(0, NAMED), words.today.more(all.length - NAMED)] : all;
  return words.today.placeholders(short(documentation), short(internal));
}
