import { MailGroup } from './mail-group.ts';
import { isUnknownSide } from './sending-side.ts';
import type { Traits } from './traits.ts';

/**
 * Mails with the same refuser, cause and sending side, no further apart than a `MailGroup` allows, in time order.
 * A mail that was returned untried joins the refusals that filled its host's memory. Where nothing names the
 * sending side, or there is no date, a mail joins the only incident it fits; it stays alone where it fits several.
 */
export function groupMails(mails: readonly Traits[]): readonly (readonly Traits[])[] {
  const groups = new Groups();
  // Refusals first, and the best known first: what is vague is then held against what is certain.
  const order = [...mails].sort(
    (one, other) =>
      Number(one.untried) - Number(other.untried) || vagueness(one) - vagueness(other) || inTime(one, other),
  );
  for (const mail of order) {
    const fitting = groups.near(mail);
    const [first] = fitting;
    const joins = first !== undefined && (fitting.length === 1 || vagueness(mail) === 0);
    groups.add(mail, joins ? first : new MailGroup());
  }
  return groups
    .all()
    .map(({ members }) => [...members].sort(inTime))
    .sort(([one], [other]) => (one && other ? inTime(one, other) : 0));
}

function vagueness({ side, at }: Traits): number {
  return Number(isUnknownSide(side)) + Number(at === null);
}

/** Undated mails last; the order of the sources decides between equals. */
function inTime(one: Traits, other: Traits): number {
  return (one.at ?? Number.MAX_SAFE_INTEGER) - (other.at ?? Number.MAX_SAFE_INTEGER);
}

/** The groups so far, found by what their mails have in common: a case can hold ten thousand. */
class Groups {
  readonly #byKey = new Map<string, Set<MailGroup>>();

  all(): readonly MailGroup[] {
    return [...new Set([...this.#byKey.values()].flatMap((groups) => [...groups]))];
  }

  near(mail: Traits): readonly MailGroup[] {
    const found = soughtBy(mail).flatMap((key) => [...(this.#byKey.get(key) ?? [])]);
    return [...new Set(found)].filter((group) => group.fits(mail));
  }

  add(mail: Traits, group: MailGroup): void {
    group.add(mail);
    for (const key of [troubleOf(mail), ...destinationsOf(mail)]) {
      const holders = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, holders.add(group));
    }
  }
}

function soughtBy(mail: Traits): readonly string[] {
  return mail.untried ? [troubleOf(mail), ...destinationsOf(mail)] : [troubleOf(mail)];
}

function troubleOf({ refuser, cause }: Traits): string {
  return `trouble ${cause} ${refuser}`;
}

function destinationsOf({ refuser, recipientDomain }: Traits): readonly string[] {
  return [`refuser ${refuser}`, ...(recipientDomain === null ? [] : [`domain ${recipientDomain}`])];
}
