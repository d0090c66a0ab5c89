import type { Fact } from '../intake/fact.ts';
import type { Instant, Zone } from './instant.ts';
import type { TracedText } from './traced-text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 section 4.3 and the names that log files use; minutes east of UTC. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['UT', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['WET', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['CET', 60],
  ['CEST', 120],
  ['MET', 60],
  ['MEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['BST', 60],
  ['WEST', 60],
  ['MSK', 180],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
]);

/** What stands after the clock: `+0100`, `+01:00`, `GMT+0100`, `-0000 (UTC)`, `PDT`, `Z`. */
function readZone(text: string): Zone | null {
  const offset = /^(?:GMT|UTC)?\s{0,3}([+-])(\d{1,2}):?(\d{2})(?!\d)/.exec(text);
  if (offset !== null) {
    const [, sign, hours, minutes] = offset;
    const total = Number(hours) * 60 + Number(minutes);
    if (sign === '-' && total === 0) return { known: 'utc-only' };
    return total > 15 * 60 ? null : { known: 'offset', minutes: sign === '-' ? -total : total };
  }
  const name = /^\(?([A-Z]{1,5})\b/.exec(text)?.[1];
  const minutes = name === undefined ? undefined : ZONES.get(name);
  return minutes === undefined ? null : { known: 'offset', minutes };
}

const zoneMinutes = (zone: Zone): number => (zone.known === 'utc-only' ? 0 : zone.minutes);

/** RFC 5322 section 4.3: two digits below 50 are 20xx; three digits count from 1900. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length === 2) return value < 50 ? 2000 + value : 1900 + value;
  return year.length === 3 ? 1900 + value : value;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: string;
  readonly rest: string;
}

const DAY_FIRST =
  /^\(?(?:[A-Za-z]{2,9}\.?,?\s{0,3})?(\d{1,2})[\s-]{1,3}([A-Za-z]{3})[a-z]{0,7}\.?,?[\s-]{1,3}(\d{2,4})[\s,]{1,3}(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s{0,3}(.*)$/;
const ASCTIME =
  /^(?:[A-Za-z]{2,9}\.?,?\s{1,3})?([A-Za-z]{3})[a-z]{0,7}\s{1,3}(\d{1,2}),?\s{1,3}(\d{1,2}:\d{2}(?::\d{2})?)\s{1,3}(?:([A-Z]{2,5}|[+-]\d{4})\s{1,3})?(\d{4})\s{0,3}(.*)$/;
const YEAR_FIRST =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T\s]{1,3}(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s{0,3}(.*)$/;

function civil(text: string): Civil | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day = '', month = '', year = '', clock = '', rest = ''] = dayFirst;
    return {
      year: fullYear(year),
      month: MONTHS.indexOf(month.toLowerCase()),
      day: Number(day),
      clock,
      rest,
    };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = '', clock = '', rest = ''] = yearFirst;
    return { year: Number(year), month: Number(month) - 1, day: Number(day), clock, rest };
  }
  const asctime = ASCTIME.exec(text);
  if (asctime === null) return null;
  const [, month = '', day = '', clock = '', zone = '', year = '', rest = ''] = asctime;
  return {
    year: Number(year),
    month: MONTHS.indexOf(month.toLowerCase()),
    day: Number(day),
    clock,
    rest: `${zone} ${rest}`.trim(),
  };
}

/** Blanks that are not one space each. */
const WIDE = /\s\s|[^\S ]/;

/**
 * A written time: RFC 5322 with its obsolete forms, asctime, ISO 8601 and the form that Go programs print.
 * A time without a zone is null unless `assumed` says what to take it for (minutes east of UTC).
 */
export function parseInstant(written: string, assumed: number | null = null): Instant | null {
  const raw = written.trim();
  const start = raw.slice(0, 200);
  const text = WIDE.test(start) ? start.replace(/\s+/g, ' ') : start;
  const found = civil(text);
  if (found === null || found.month < 0 || found.month > 11 || found.day < 1 || found.day > 31) return null;
  const zone =
    readZone(found.rest) ?? (assumed === null ? null : { known: 'assumed' as const, minutes: assumed });
  if (zone === null) return null;
  const [hour, minute, second] = found.clock.replace(',', '.').split(':');
  const [hours, minutes, seconds] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  if (hours > 24 || minutes > 59 || seconds >= 61) return null;
  const local = Date.UTC(found.year, found.month, found.day, hours, minutes, 0, Math.floor(seconds * 1000));
  return { epoch: local - zoneMinutes(zone) * 60_000, zone, raw };
}

/** The same with the bytes of the words; null where they are no readable time. */
export function instantFact(text: TracedText | null, assumed: number | null = null): Fact<Instant> | null {
  if (text === null) return null;
  const words = text.trim();
  const value = parseInstant(words.text, assumed);
  return value === null ? null : { value, spans: words.spans, decoding: words.decoding };
}
