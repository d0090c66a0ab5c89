import type { Sentences } from '../language/sentences.ts';
import type { Instant, Zone } from '../mail/instant.ts';

/** An offset as `+01:00`. */
export function offsetWords(minutes: number): string {
  const absolute = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '−' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

/** UTC, and beside it the words as written, or the zone that had to be assumed. */
export function writtenTime(instant: Instant, words: Sentences): string {
  const utc = words.format.utc(instant.epoch);
  const { zone } = instant;
  if (zone.known === 'assumed') {
    const { writtenAs, zoneAssumed } = words.timeline;
    return `${utc} (${writtenAs(instant.raw.trim())}, ${zoneAssumed(offsetWords(zone.minutes))})`;
  }
  if (zone.known === 'given') return `${utc} (${givenWords(instant.raw.trim(), zone, words)})`;
  return `${utc} (${words.timeline.writtenAs(instant.raw.trim())})`;
}

/**
 * The words as written, for a column beside one in UTC.
 * @param assumed the offset that is said once for the whole table; another one is said beside the words
 */
export function asWritten(instant: Instant, assumed: number | null, words: Sentences): string {
  const { zone } = instant;
  const raw = instant.raw.trim();
  if (zone.known === 'given') return givenWords(raw, zone, words);
  const quoted = words.document.quoted(raw);
  if (zone.known !== 'assumed' || zone.minutes === assumed) return quoted;
  return `${quoted}, ${words.timeline.zoneAssumed(offsetWords(zone.minutes))}`;
}

/** The offset of all times that were written without a zone, in minutes; null where there is none or more than one. */
export function oneAssumed(instants: readonly Instant[]): number | null {
  const offsets = new Set(instants.flatMap(({ zone }) => (zone.known === 'assumed' ? [zone.minutes] : [])));
  const [only] = offsets;
  return offsets.size === 1 && only !== undefined ? only : null;
}

function givenWords(
  raw: string,
  { name, minutes, doubt }: Extract<Zone, { known: 'given' }>,
  { timeline, format }: Sentences,
): string {
  const offset = offsetWords(minutes);
  const said = /^[+-]/.test(name)
    ? timeline.zoneGivenFixed(raw, offset)
    : timeline.zoneGiven(raw, name, offset);
  if (doubt === null) return said;
  const clock =
    doubt.clock === 'doubled' ? timeline.clockDoubled(format.utc(doubt.other)) : timeline.clockSkipped;
  return format.apart([said, clock]);
}

/** UTC, and beside it only the clock as written (`20:09:00 +0100`) where that reads differently: for narrow columns. */
export function writtenClock(instant: Instant, words: Sentences): string {
  const { zone, epoch, raw } = instant;
  const utc = words.format.utc(epoch);
  if (zone.known === 'assumed' || zone.known === 'given') return writtenTime(instant, words);
  if (zone.known === 'utc-only' || zone.minutes === 0) return utc;
  const clock = /\d{1,2}:\d{2}.{0,20}/.exec(raw)?.[0] ?? raw;
  return `${utc} (${words.timeline.writtenAs(clock.trim())})`;
}
