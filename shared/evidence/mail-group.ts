import { isSameSide, isUnknownSide, type SendingSide } from './sending-side.ts';
import type { Traits } from './traits.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Mails further apart than this are two incidents. Customary queues give up after 5 days, and Exim forgets a
 * failing host 7 days after its last try (retry_data_expire): after 14 days nothing that the earlier refusal set off
 * can still be at work in the later one.
 */
export const INCIDENT_GAP = 14 * DAY;

/** Mails of one incident in the making, and what they span together. */
export class MailGroup {
  readonly members: Traits[] = [];
  readonly #side: SendingSide & { readonly kin: Set<string>; readonly ips: Set<string> } = {
    kin: new Set(),
    ips: new Set(),
  };
  #from = Number.POSITIVE_INFINITY;
  #until = Number.NEGATIVE_INFINITY;

  add(mail: Traits): void {
    this.members.push(mail);
    for (const kin of mail.side.kin) this.#side.kin.add(kin);
    for (const ip of mail.side.ips) this.#side.ips.add(ip);
    if (mail.at === null) return;
    this.#from = Math.min(this.#from, mail.at);
    this.#until = Math.max(this.#until, mail.at);
  }

  /** Nothing known of the mail speaks against the group: not its sending side, not its time. */
  fits({ side, at }: Traits): boolean {
    const sameSide = isUnknownSide(side) || isUnknownSide(this.#side) || isSameSide(side, this.#side);
    const undated = at === null || this.#from > this.#until;
    return sameSide && (undated || (at >= this.#from - INCIDENT_GAP && at <= this.#until + INCIDENT_GAP));
  }
}
