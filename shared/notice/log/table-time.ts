import type { Fact } from '../../intake/fact.ts';
import { instantFact, parseInstant } from '../../mail/date.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { monthOf } from './log-year.ts';

/** `Nov 9, 2020, 3:04:12 PM` */
const NAMED =
  /^([A-Z][a-z]{2})[a-z]{0,6} (\d{1,2}),? (\d{4}),? {1,3}(?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AP]M)?(.{0,40})$/i;
/** `11/9/2020 3:04:12 PM`, `9.11.2020 15:04:12` */
const NUMERIC =
  /^(\d{1,2})([/.])(\d{1,2})[/.](\d{4}),? {1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AP]M)?(.{0,40})$/i;
/** Seconds since 1970, with or without a fraction, or milliseconds. */
const UNIX = /^(?:\d{10}(?:\.\d{1,9})?|\d{13})$/;

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly clock: string;
  readonly rest: string;
}

function clockOf(hours = '', minutes = '', seconds = '00', half = ''): string {
  const twelve = Number(hours) % 12;
  const hour = half === '' ? Number(hours) : twelve + (half.toUpperCase() === 'PM' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

function partsOf(text: string): Parts | null {
  const named = NAMED.exec(text);
  if (named !== null) {
    const [, name = '', day = '', year = '', hours, minutes, seconds, half, rest = ''] = named;
    const month = monthOf(`${name.slice(0, 1).toUpperCase()}${name.slice(1).toLowerCase()}`) + 1;
    return { year, month, day, clock: clockOf(hours, minutes, seconds, half), rest };
  }
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return null;
  const [, one = '', dot, two = '', year = '', hours, minutes, seconds, half, rest = ''] = numeric;
  // Only the United States write the month first, and they write AM and PM.
  const monthFirst = dot === '/' && half !== undefined && Number(one) <= 12;
  const [month, day] = monthFirst ? [one, two] : [two, one];
  return { year, month: Number(month), day, clock: clockOf(hours, minutes, seconds, half), rest };
}

/** A time as the cells of a table write it; null where it is none. One without a zone is taken for UTC. */
export function tableTime(cell: TracedText | null): Fact<Instant> | null {
  if (cell === null) return null;
  const words = cell.trim();
  const { spans, decoding } = words;
  if (UNIX.test(words.text)) {
    const written = Number(words.text);
    const epoch = words.text.length === 13 ? written : Math.floor(written * 1000);
    return { value: { epoch, zone: { known: 'utc-only' }, raw: words.text }, spans, decoding };
  }
  const parts = partsOf(words.text);
  if (parts === null) return instantFact(words, 0);
  const { year, month, day, clock, rest } = parts;
  const read = parseInstant(`${year}-${month}-${day} ${clock} ${rest.trim()}`, 0);
  return read === null ? null : { value: { ...read, raw: words.text }, spans, decoding };
}
