import { hourPattern } from './hour-pattern.ts';
import type { KnownMail } from './known-mail.ts';
import type { Spread, Tally } from './spread.ts';

/** How failures spread by hour, day, sender domain and sending address; what nothing states is in no tally. */
export function spreadOf(mails: readonly KnownMail[]): Spread {
  const dated = mails.filter(({ at }) => at !== null);
  return {
    dated: dated.length,
    byHour: dated.length === 0 ? [] : hoursOf(dated),
    byDay: tallies(mails, ({ at }) => at && iso(at).slice(0, 10)).sort((one, other) =>
      one.key < other.key ? -1 : 1,
    ),
    bySenderDomain: worstFirst(tallies(mails, ({ senderDomain }) => senderDomain)),
    bySendingIp: worstFirst(tallies(mails, ({ sendingIp }) => sendingIp)),
    hours: hourPattern(mails),
  };
}

const iso = (at: number): string => new Date(at).toISOString();

function hoursOf(mails: readonly KnownMail[]): readonly Tally[] {
  const found = new Map(
    tallies(mails, ({ at }) => at && String(Number(iso(at).slice(11, 13)))).map((tally) => [
      tally.key,
      tally,
    ]),
  );
  return Array.from({ length: 24 }, (_, hour) => {
    const key = String(hour);
    return found.get(key) ?? { key, failed: 0, arrived: 0 };
  });
}

function tallies(mails: readonly KnownMail[], keyOf: (mail: KnownMail) => string | 0 | null): Tally[] {
  const found = new Map<string, { key: string; failed: number; arrived: number }>();
  for (const mail of mails) {
    const key = keyOf(mail);
    if (key === null || key === 0) continue;
    const tally = found.get(key) ?? { key, failed: 0, arrived: 0 };
    tally[mail.outcome] += 1;
    found.set(key, tally);
  }
  return [...found.values()];
}

/** Ties in the order of the mails. */
function worstFirst(list: Tally[]): readonly Tally[] {
  return list.sort((one, other) => other.failed - one.failed || one.arrived - other.arrived);
}
