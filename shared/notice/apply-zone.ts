import type { Fact } from '../intake/fact.ts';
import type { GivenZone } from '../mail/given-zone.ts';
import { inZone } from '../mail/in-zone.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from './bounce.ts';
import type { Reading, ReadingProblem } from './reading.ts';

type Read = Pick<Reading, 'bounces' | 'received' | 'problems'>;

/**
 * What was read, with the times that carry no zone in the one that the person named; null takes it back. What
 * carries its zone stays the same object. Says what the clocks leave open: an hour that came twice, a time
 * that no clock showed.
 */
export function applyZone<T extends Read>(read: T, zone: GivenZone | null): T {
  if (!read.bounces.some(isOpen)) return read;
  const doubts = new Doubts();
  const bounces = read.bounces.map((bounce) =>
    isOpen(bounce)
      ? withTimes(bounce, (at) => {
          const value = inZone(at.value, zone);
          doubts.add(value);
          return { ...at, value };
        })
      : bounce,
  );
  const problems = [...read.problems.flatMap((one) => told(one, zone)), ...doubts.problems()];
  return { ...read, bounces, problems };
}

/** Whether a time of a bounce has no zone of its own. */
function isOpen({
  arrivalDate,
  lastAttemptDate,
  willRetryUntil,
  returned,
  notice,
  attempts,
}: Bounce): boolean {
  const times = [arrivalDate, lastAttemptDate, willRetryUntil, returned?.date, notice.date];
  return [...times, ...attempts.map(({ at }) => at)].some((at) => {
    const known = at?.value.zone.known;
    return known === 'assumed' || known === 'given';
  });
}

function withTimes(bounce: Bounce, move: (at: Fact<Instant>) => Fact<Instant>): Bounce {
  const moved = (at: Fact<Instant> | null) => (at === null ? null : move(at));
  const { returned, notice, attempts } = bounce;
  return {
    ...bounce,
    arrivalDate: moved(bounce.arrivalDate),
    lastAttemptDate: moved(bounce.lastAttemptDate),
    willRetryUntil: moved(bounce.willRetryUntil),
    returned: returned === null ? null : { ...returned, date: moved(returned.date) },
    notice: { ...notice, date: moved(notice.date) },
    attempts: attempts.map((attempt) => ({ ...attempt, at: move(attempt.at) })),
  };
}

/** `UTC, 2026`: the zone, and the years that were assumed beside it. */
function told({ code, detail }: ReadingProblem, zone: GivenZone | null): readonly ReadingProblem[] {
  if (code === 'clock-doubled' || code === 'clock-skipped') return [];
  const codes = OF_ZONE.find((pair) => pair.assumed === code || pair.given === code);
  if (codes === undefined) return [{ code, detail }];
  const [, ...years] = detail.split(', ');
  const now = [zone?.name ?? 'UTC', ...years].join(', ');
  return [{ code: zone === null ? codes.assumed : codes.given, detail: now }];
}

/** A log's host can be asked for its zone; of a quoted or forwarded part only who forwarded it knows. */
const OF_ZONE = [
  { assumed: 'zone-assumed', given: 'zone-given' },
  { assumed: 'quote-zone-assumed', given: 'quote-zone-given' },
] as const;

/** The times that a change of the clocks leaves open, each as it was written. */
class Doubts {
  readonly #doubled = new Set<string>();
  readonly #skipped = new Set<string>();

  add({ zone, raw }: Instant): void {
    if (zone.known !== 'given' || zone.doubt === null) return;
    (zone.doubt.clock === 'doubled' ? this.#doubled : this.#skipped).add(raw);
  }

  problems(): readonly ReadingProblem[] {
    const first = (code: 'clock-doubled' | 'clock-skipped', [raw]: Iterable<string>) =>
      raw === undefined ? [] : [{ code, detail: raw }];
    return [...first('clock-doubled', this.#doubled), ...first('clock-skipped', this.#skipped)];
  }
}
