import type { GivenZone } from './given-zone.ts';
import type { Instant } from './instant.ts';

const MINUTE = 60_000;
/** More than any offset, less than the time between two changes of the clocks. */
const AROUND = 24 * 60 * MINUTE;

/**
 * A time that was written without its zone, in the zone that a person named, or null: assumed UTC again. What
 * the clock showed is in the instant, so that one zone may follow another. A time with a zone stays as it is.
 */
export function inZone(instant: Instant, zone: GivenZone | null): Instant {
  const { known } = instant.zone;
  if (known !== 'assumed' && known !== 'given') return instant;
  const shown = instant.epoch + instant.zone.minutes * MINUTE;
  if (zone === null) return { ...instant, epoch: shown, zone: { known: 'assumed', minutes: 0 } };
  const before = zone.minutesAt(shown - AROUND);
  const after = zone.minutesAt(shown + AROUND);
  // The larger offset gives the earlier moment: summer time, before the clocks are put back.
  const fitting = [...new Set([Math.max(before, after), Math.min(before, after)])].filter(
    (minutes) => zone.minutesAt(shown - minutes * MINUTE) === minutes,
  );
  const [minutes, other] = fitting;
  const at = (east: number) => shown - east * MINUTE;
  const read = (east: number, doubt: Extract<Instant['zone'], { known: 'given' }>['doubt']): Instant => ({
    ...instant,
    epoch: at(east),
    zone: { known: 'given', minutes: east, name: zone.name, doubt },
  });
  if (minutes === undefined) return read(before, { clock: 'skipped' });
  return read(minutes, other === undefined ? null : { clock: 'doubled', other: at(other) });
}
