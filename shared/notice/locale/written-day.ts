import { monthNamed } from './month-names.ts';

/** A day as some language writes it. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Thai calendar counts from the death of the Buddha; nobody sends mail in the year 2569 of ours. */
const BUDDHIST = 543;
/** Eras by which Taiwan and Japan count years: the year before their first. */
const ERAS: readonly (readonly [name: RegExp, before: number])[] = [
  [/民國\s?(\d{2,3})年/, 1911],
  [/令和\s?(\d{1,2})年/, 2018],
  [/平成\s?(\d{1,2})年/, 1988],
];

const yearOf = (written: string): number => {
  const value = Number(written);
  if (written.length === 2) return 2000 + value;
  return value > 2400 ? value - BUDDHIST : value;
};

function inEra(text: string): WrittenDay | null {
  for (const [name, before] of ERAS) {
    const year = name.exec(text);
    const rest = /年\s?(\d{1,2})月\s?(\d{1,2})日/.exec(text);
    if (year !== null && rest !== null)
      return { year: before + Number(year[1]), month: Number(rest[1]), day: Number(rest[2]) };
  }
  return null;
}

/** 2026年3月9日, 2026년 3월 9일, 2026. 3. 9., 2026-03-09, 2026/3/9. The text is in decomposed letters. */
function yearFirst(text: string): WrittenDay | null {
  const match =
    /(\d{4})\s?(?:年|\u1102\u1167\u11ab|[-/.])\s?(\d{1,2})\s?(?:月|\u110b\u116f\u11af|[-/.])\s?(\d{1,2})(?!\d)/.exec(
      text,
    );
  return match === null
    ? null
    : { year: yearOf(match[1] ?? ''), month: Number(match[2]), day: Number(match[3]) };
}

/** 9. März 2026, lundi 9 mars 2026, March 9, 2026, 9 de marzo de 2026, ngày 9 tháng 3 năm 2026. */
function named(text: string): WrittenDay | null {
  const vietnamese = /(\d{1,2}) (?:thang|thg) (\d{1,2})(?:,| nam)? (\d{4})/.exec(text);
  if (vietnamese !== null) {
    return { year: yearOf(vietnamese[3] ?? ''), month: Number(vietnamese[2]), day: Number(vietnamese[1]) };
  }
  const before =
    /(?<![\d:])(\d{1,2})(?:\.|º|-?er|-a)?,?[\s-]{1,3}(?:de |d'|of )?([\p{L}\p{M}]{2,20}(?:\.\p{L})?)\.?,?[\s-]{1,3}(?:de |del |r\. )?(\d{4}|\d{2})(?![\d:])/u.exec(
      text,
    );
  const month = before === null ? null : monthNamed(before[2] ?? '');
  if (before !== null && month !== null) {
    return { year: yearOf(before[3] ?? ''), month, day: Number(before[1]) };
  }
  for (const match of text.matchAll(
    /([\p{L}\p{M}]{2,20})\.?\s{1,2}(\d{1,2})\.?,?\s{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?\s{1,2})?(\d{4})/gu,
  )) {
    const first = monthNamed(match[1] ?? '');
    if (first !== null) return { year: yearOf(match[3] ?? ''), month: first, day: Number(match[2]) };
  }
  // Hungarian puts the year first: 2026. március 9.
  const last = /(\d{4})\.?\s{1,2}([\p{L}\p{M}]{2,20})\.?\s{1,2}(\d{1,2})/u.exec(text);
  const middle = last === null ? null : monthNamed(last[2] ?? '');
  return last === null || middle === null
    ? null
    : { year: yearOf(last[1] ?? ''), month: middle, day: Number(last[3]) };
}

/** 09.03.2026 is day first everywhere; with another mark English may mean either, other languages do not. */
function inNumbers(text: string, english: boolean): WrittenDay | null {
  const match = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (match === null) return null;
  const [, one = '', mark, two = '', year = ''] = match;
  const dayFirst = mark === '.' || Number(one) > 12 || (!english && Number(two) <= 12);
  const unclear = english && mark !== '.' && Number(one) <= 12 && Number(two) <= 12 && one !== two;
  if (unclear) return null;
  return dayFirst
    ? { year: yearOf(year), month: Number(two), day: Number(one) }
    : { year: yearOf(year), month: Number(one), day: Number(two) };
}

/**
 * The day that a text names.
 * @param folded lower case, without accents (`foldWords`)
 * @param english whether the words around it are English: 3/9 is then either day
 */
export const writtenDay = (folded: string, english: boolean): WrittenDay | null =>
  inEra(folded) ?? yearFirst(folded) ?? named(folded) ?? inNumbers(folded, english);
