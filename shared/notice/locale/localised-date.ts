import type { Fact } from '../../intake/fact.ts';
import { instantFact, parseInstant } from '../../mail/date.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { foldWords } from './fold-words.ts';
import { writtenDay } from './written-day.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The zeros of Arabic, Persian, Devanagari, Bengali and Thai digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const AFTERNOON = ['下午', '午後', '오후', 'μ.μ', 'ptg', 'ös', ' م', 'म.उ', 'du.', 'pm', 'p.m', 'p. m'].map(
  foldWords,
);
const MORNING = ['上午', '午前', '오전', 'am', 'a.m', 'a. m', 'π.μ', 'pg', 'öö'].map(foldWords);

const CLOCK =
  /(?<![\d.])(\d{1,2})\s?(?::|\.|h|時|时|点|\u1109\u1175)\s?(\d{2})(?:\s?(?::|\.|分|m)\s?(\d{2}))?(?![\d/])/;

const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.filter((zero) => zero <= code).at(-1) ?? code));
  });

interface Clock {
  readonly time: string;
  readonly rest: string;
}

function clockIn(text: string): Clock | null {
  // A day written with dots looks like a time, so that the last such place is taken.
  const match = [...text.matchAll(new RegExp(CLOCK, 'g'))].at(-1);
  if (match === undefined) return null;
  const near = text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6);
  const hour = Number(match[1]);
  const after = AFTERNOON.some((word) => near.includes(word));
  const before = !after && MORNING.some((word) => near.includes(word));
  const full = after && hour < 12 ? hour + 12 : before && hour === 12 ? 0 : hour;
  return {
    time: `${full}:${match[2] ?? '00'}:${match[3] ?? '00'}`,
    rest: text.slice(match.index + match[0].length),
  };
}

function zoneIn(rest: string): string {
  const match =
    /([+-]\d{2}):?(\d{2})(?!\d)|\b(utc|gmt|cest|cet|est|edt|pst|pdt|cst|cdt|mst|mdt|jst|kst|msk|bst|eet|eest)\b/.exec(
      rest,
    );
  if (match === null) return '';
  return match[3] === undefined ? `${match[1]}${match[2]}` : match[3].toUpperCase();
}

/**
 * The time in a header line of a quoted or forwarded mail, in any language. Mail programs leave the zone out
 * there: it is then read as UTC, and says so.
 */
export function localisedInstant(text: TracedText | null, english: boolean): Fact<Instant> | null {
  if (text === null || text.length > 200) return null;
  const plain = instantFact(text, 0);
  if (plain !== null) return plain;
  const written = text.trim();
  const folded = latinDigits(foldWords(written.text));
  const day = writtenDay(folded, english);
  const clock = clockIn(folded);
  const month = day === null ? undefined : MONTHS[day.month - 1];
  if (day === null || clock === null || month === undefined) return null;
  const value = parseInstant(`${day.day} ${month} ${day.year} ${clock.time} ${zoneIn(clock.rest)}`, 0);
  if (value === null) return null;
  return { value: { ...value, raw: written.text }, spans: written.spans, decoding: written.decoding };
}
