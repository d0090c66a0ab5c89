import type { Fact } from '../intake/fact.ts';
import type { Instant, Zone } from './instant.ts';
import type { TracedText } from './traced-text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * RFC 5322 section 4.3 and the names that log files use; minutes east of UTC. A name that several countries use
 * in earnest (`IST`: India, Israel, Ireland) names no zone here.
 */
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
  ['HST', -600],
  ['AKST', -540],
  ['AKDT', -480],
  ['BRT', -180],
  ['SAST', 120],
  ['EAT', 180],
  ['WIB', 420],
  ['HKT', 480],
  ['SGT', 480],
  ['AWST', 480],
  ['ACST', 570],
  ['ACDT', 630],
]);

/** ISO 8601 and PostgreSQL leave the minutes out. */
const HOURS = /^([+-])(\d{2})(?![\d:])/;

/** What stands after the clock: `+0100`, `+01:00`, `GMT+0100`, `-0000 (UTC)`, `PDT`, `Z`. */
function readZone(text: string): Zone | null {
  const offset = /^(?:GMT|UTC)?\s{0,3}([+-])(\d{1,2}?):?(\d{2})(?!\d)/.exec(text) ?? HOURS.exec(text);
  if (offset !== null) {
    const [, sign, hours, minutes = '0'] = offset;
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
/** `Monday, November 9, 2020 15:04:08 +0100`, as programs in the United States write it. */
const MONTH_FIRST =
  /^(?:[A-Za-z]{2,9}\.?,?\s{1,3})?([A-Za-z]{3})[a-z]{0,7}\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4}),?\s{1,3}(\d{1,2}:\d{2}(?::\d{2})?)\s{0,3}(.*)$/;
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
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    const [, month = '', day = '', year = '', clock = '', rest = ''] = monthFirst;
    return { year: Number(year), month: MONTHS.indexOf(month.toLowerCase()), day: Number(day), clock, rest };
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

/** Whether the calendar has the day, and a clock the time: 24:00 ends a day (ISO 8601), and a minute may have a 60th second. */
function exists({ year, month, day }: Civil, hours: number, minutes: number, seconds: number): boolean {
  if (month < 0 || month > 11 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return false;
  if (hours === 24 && (minutes > 0 || seconds > 0)) return false;
  return hours <= 24 && minutes <= 59 && seconds < 61;
}

/**
 * A written time: RFC 5322 with its obsolete forms, asctime, ISO 8601 and the form that Go programs print.
 * A time without a zone is null unless `assumed` says what to take it for (minutes east of UTC).
 */
export function parseInstant(written: string, assumed: number | null = null): Instant | null {
  const raw = written.trim();
  const start = raw.slice(0, 200);
  const text = WIDE.test(start) ? start.replace(/\s+/g, ' ') : start;
  return read(text, raw, assumed) ?? readLoosely(text, raw, assumed);
}

const HALF = /^([AP])\.?M\b\.?\s{0,3}/i;

/** `half`: `A` or `P`, or null; `15:04 PM` is what some programs write for 15:04. */
function fullHour(hour: number, half: string | null): number {
  if (half === null || hour > 12) return hour;
  return (hour % 12) + (half === 'P' ? 12 : 0);
}

function read(text: string, raw: string, assumed: number | null): Instant | null {
  const found = civil(text);
  if (found === null) return null;
  const half = HALF.exec(found.rest);
  const rest = half === null ? found.rest : found.rest.slice(half[0].length);
  const zone = readZone(rest) ?? (assumed === null ? null : { known: 'assumed' as const, minutes: assumed });
  if (zone === null) return null;
  const [hour, minute, second] = found.clock.replace(',', '.').split(':');
  const hours = fullHour(Number(hour ?? 0), half?.[1]?.toUpperCase() ?? null);
  const [minutes, seconds] = [Number(minute ?? 0), Number(second ?? 0)];
  if (!exists(found, hours, minutes, seconds)) return null;
  const local = Date.UTC(found.year, found.month, found.day, hours, minutes, 0, Math.floor(seconds * 1000));
  return { epoch: local - zoneMinutes(zone) * 60_000, zone, raw };
}

/** What RFC 5322 section 4.3 lets stand between the parts of a date, and dots for the colons of the clock. */
const COMMENT = /\([^()]{0,200}\)/g;
const LOOSE_CLOCK = /\b(\d{1,2}) ?[:.] ?(\d{2})(?: ?[:.] ?(\d{2}))(?= )/;

/** Without comments, quotes and blanks inside the clock; null where the words have none of these. */
function readLoosely(text: string, raw: string, assumed: number | null): Instant | null {
  const plain = text
    .replace(COMMENT, ' ')
    .replace(COMMENT, ' ')
    .replaceAll('"', '')
    .replace(LOOSE_CLOCK, '$1:$2:$3')
    .replace(/ {2,}/g, ' ')
    .replaceAll(' ,', ',')
    .trim();
  return plain === text ? null : read(plain, raw, assumed);
}

/** The same with the bytes of the words; null where they are no readable time. */
export function instantFact(text: TracedText | null, assumed: number | null = null): Fact<Instant> | null {
  if (text === null) return null;
  const words = text.trim();
  const value = parseInstant(words.text, assumed);
  return value === null ? null : { value, spans: words.spans, decoding: words.decoding };
}
