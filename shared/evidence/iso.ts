import type { Instant } from '../mail/instant.ts';

/** The moment in UTC: `2020-11-11T16:34:03Z`. Never local time: the reader's own zone is no part of it. */
export function isoUtc(instant: Instant): string {
  return `${wallClock(instant.epoch)}Z`;
}

/**
 * The moment with the offset its source wrote: `2020-11-09T09:04:08-06:00`, and `+00:00` where zero was written.
 * "-0000" becomes `Z`: RFC 9557 section 2 gives `Z` the meaning that RFC 5322 gives "-0000", UTC without a
 * word on the local zone. A log's assumed zone is written like any other; the reading's problem says that it
 * was assumed.
 */
export function isoAsWritten(instant: Instant): string {
  const { zone, epoch } = instant;
  return zone.known === 'utc-only'
    ? isoUtc(instant)
    : wallClock(epoch + zone.minutes * MINUTE) + offset(zone.minutes);
}

const MINUTE = 60_000;

function wallClock(epoch: number): string {
  return new Date(epoch).toISOString().replace(/(?:\.000)?Z$/, '');
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
