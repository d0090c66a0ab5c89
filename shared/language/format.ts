import type { Language } from '../contract/language-code.ts';

/** Numbers, dates and plural forms of one language, by Intl. Every time is in UTC and says so. */
export interface Format {
  readonly number: (n: number) => string;
  /** A fraction as whole per cent, without the sign: `0.783` gives `78`. */
  readonly percent: (fraction: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** Day in words: `12 November 2026`. */
  readonly date: (epoch: number) => string;
  /** Short day for an axis: `9 Nov`. */
  readonly day: (epoch: number) => string;
  /** Two days in words, what they share said once: `9–12 November 2026`. */
  readonly dates: (first: number, last: number) => string;
  /** The same, short: `9–12 Nov`. */
  readonly days: (first: number, last: number) => string;
  /** `2026-11-09 15:04:12 UTC`: digits in one order that no reader can take for another. */
  readonly utc: (epoch: number) => string;
  /** `2026-11-09 15:04 UTC`, where a second is more than is needed. */
  readonly minute: (epoch: number) => string;
  /** The two largest units: `2 days, 7 hours`. */
  readonly duration: (milliseconds: number) => string;
  /** A label with its colon: `When:`. French sets a no-break space before the colon. */
  readonly colon: (label: string) => string;
  /** A label with its value: `When: today`. */
  readonly labelled: (label: string, value: string) => string;
  /** Clauses side by side: `4 of 4 mails; too few for a rate`. French sets a no-break space before the semicolon. */
  readonly apart: (clauses: readonly string[]) => string;
  readonly plural: (n: number, forms: { readonly one: string; readonly other: string }) => string;
}

const TAGS: Record<Language, string> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' };

/** British English and UTC for English: day before month is what the other three write too. */
export function formatOf(language: Language): Format {
  const tag = TAGS[language];
  const number = new Intl.NumberFormat(tag);
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  // A comma in English and German, “et” and “y” in French and Spanish.
  const units = new Intl.ListFormat(tag, { type: 'unit', style: 'long' });
  const rules = new Intl.PluralRules(tag);
  const date = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  // Intl writes "1 décembre"; French says the first of a month as an ordinal, and only the first.
  const ordinal = (dates: string) =>
    language === 'fr' ? dates.replace(/(?<!\d)1(?=[ \u00A0–-]|$)/g, '1er') : dates;
  const before = language === 'fr' ? '\u00A0' : '';
  const colon = (label: string) => `${label}${before}:`;
  const unit = (name: string, n: number) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(n);
  return {
    number: (n) => number.format(n),
    percent: (fraction) => whole.format(fraction * 100),
    list: (items) => list.format(items),
    date: (epoch) => ordinal(date.format(epoch)),
    day: (epoch) => ordinal(day.format(epoch)),
    dates: (first, last) => ordinal(date.formatRange(first, last)),
    days: (first, last) => ordinal(day.formatRange(first, last)),
    utc: (epoch) => `${iso(epoch, 19)} UTC`,
    minute: (epoch) => `${iso(epoch, 16)} UTC`,
    duration: (milliseconds) => units.format(durationIn(unit, milliseconds)),
    colon,
    labelled: (label, value) => `${colon(label)} ${value}`,
    apart: (clauses) => clauses.join(`${before}; `),
    plural: (n, forms) => (rules.select(n) === 'one' ? forms.one : forms.other),
  };
}

const iso = (epoch: number, length: number) =>
  new Date(epoch).toISOString().slice(0, length).replace('T', ' ');

const UNITS: readonly (readonly [string, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

function durationIn(unit: (name: string, n: number) => string, milliseconds: number): readonly string[] {
  let rest = Math.abs(milliseconds);
  const parts: string[] = [];
  for (const [name, size] of UNITS) {
    const n = Math.floor(rest / size);
    if (n > 0) parts.push(unit(name, n));
    // Two neighbouring units at most: "2 days, 7 hours", never "2 days, 4 seconds".
    if (parts.length === 2 || (parts.length === 1 && n === 0)) break;
    rest -= n * size;
  }
  return parts.length === 0 ? [unit('second', 0)] : parts;
}
