import { isSameSide, isUnknownSide } from './sending-side.ts';
import type { Traits } from './traits.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Mails further apart than this are two incidents. Customary queues give up after 5 days, and Exim forgets a
 * failing host 7 days after its last try (retry_data_expire): after 14 days nothing that the earlier refusal set off
 * can still be at work in the later one.
 */
export const INCIDENT_GAP = 14 * DAY;

/**
 * Mails with the same refuser, cause and sending side, no further apart than `INCIDENT_GAP`, in time order.
 * A mail that was returned untried joins the refusals that filled its host's memory. Where nothing names the
 * sending side, or there is no date, a mail joins the only incident it fits; it fits none alone if several.
 */
export function groupMails(mails: readonly Traits[]): readonly (readonly Traits[])[] {
  const groups: Traits[][] = [];
  // Refusals first, and the best known first: what is vague is then held against what is certain.
  const order = [...mails].sort(
    (one, other) =>
      Number(one.untried) - Number(other.untried) || vagueness(one) - vagueness(other) || inTime(one, other),
  );
  for (const mail of order) {
    const fitting = groups.filter((group) => fits(mail, group));
    const [first] = fitting;
    if (first !== undefined && (fitting.length === 1 || vagueness(mail) === 0)) first.push(mail);
    else groups.push([mail]);
  }
  return groups
    .map((group) => group.sort(inTime))
    .sort(([one], [other]) => (one && other ? inTime(one, other) : 0));
}

function vagueness({ side, at }: Traits): number {
  return Number(isUnknownSide(side)) + Number(at === null);
}

/** Undated mails last; the order of the sources decides between equals. */
function inTime(one: Traits, other: Traits): number {
  return (one.at ?? Infinity) - (other.at ?? Infinity) || 0;
}

function fits(mail: Traits, group: readonly Traits[]): boolean {
  const sides = group.filter(({ side }) => !isUnknownSide(side));
  const sameSide =
    isUnknownSide(mail.side) || sides.length === 0 || sides.some(({ side }) => isSameSide(side, mail.side));
  return sameSide && isNear(mail, group) && group.some((member) => sameTrouble(mail, member));
}

function sameTrouble(mail: Traits, member: Traits): boolean {
  if (mail.refuser === member.refuser && mail.cause === member.cause) return true;
  const sameDestination =
    mail.refuser === member.refuser ||
    (mail.recipientDomain !== null && mail.recipientDomain === member.recipientDomain);
  return mail.untried && sameDestination;
}

function isNear({ at }: Traits, group: readonly Traits[]): boolean {
  return (
    at === null ||
    group.every((one) => one.at === null) ||
    group.some((one) => one.at !== null && Math.abs(one.at - at) <= INCIDENT_GAP)
  );
}
