import type { Sentences } from '../language/sentences.ts';
import type { Instant } from '../mail/instant.ts';

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
  if (zone.known === 'assumed') return `${utc} (${words.timeline.zoneAssumed(offsetWords(zone.minutes))})`;
  return `${utc} (${words.timeline.writtenAs(instant.raw.trim())})`;
}
