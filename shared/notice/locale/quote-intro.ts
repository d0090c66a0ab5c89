import { templatePattern } from '../../knowledge/template-pattern.ts';
import { findAddress } from '../../mail/address.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import type { NoticeMail } from '../bounce.ts';
import { NO_NOTICE } from '../finish-bounce.ts';
import { localisedInstant } from './localised-date.ts';
import { wordsThat } from './words-that.ts';

const INTRO = new RegExp(
  `^\\s{0,4}(?:${wordsThat('wrote').map(templatePattern).join('|')})\\s{0,3}[:：]?\\s{0,3}$`,
  'iu',
);
/** A day with its year, a clock, and who it was in angle brackets: an introduction in any language. */
const SHAPE =
  /^[^<>@\n]{0,40}\b20\d\d[^<>@\n]{0,60}\d{1,2}\s?[:.h時时]\s?\d{2}[^<>@\n]{0,80}<[^<>@\s]{1,64}@[^<>@\s]{1,255}>[^<>@\d\n]{0,20}[:：]\s{0,3}$/u;
/** From the first number, or the month before it, to the clock. */
const WHEN = /(?:\p{L}{3,12}\.?\s)?\d[^<>@\n]{2,60}?\d{1,2}\s?[:.h時时]\s?\d{2}(?!\d)(?:\s?[ap]m)?/iu;
const MAX_INTRO = 300;
const ENDS = /[:：]\s{0,3}$/;
/** A year or a clock, or an address: an introduction names when or who; "Exim wrote:" in a sentence does not. */
const TELLS = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|@/;

/** The line above a quoted mail, "On … Anna wrote:", with what it says of that mail. */
export interface QuoteIntro {
  readonly end: number;
  readonly notice: NoticeMail;
}

/** Up to two lines from a place on, where the second ends an introduction that was wrapped. */
function introLine(text: TracedText, from: number): TracedText | null {
  const first = text.text.indexOf('\n', from);
  const to = first < 0 ? text.length : first;
  if (to - from > MAX_INTRO) return null;
  if (ENDS.test(text.text.slice(from, to))) return text.slice(from, to);
  const second = text.text.indexOf('\n', to + 1);
  const end = second < 0 ? text.length : second;
  if (first < 0 || end - from > MAX_INTRO || !ENDS.test(text.text.slice(to + 1, end))) return null;
  return /[\d,<]/.test(text.text.slice(from, to)) ? text.slice(from, end) : null;
}

/** The introduction of a quoted mail at a place of a text, in any language; null where none stands there. */
export function quoteIntro(text: TracedText, from: number): QuoteIntro | null {
  const line = introLine(text, from);
  if (line === null || !TELLS.test(line.text)) return null;
  const words = unfold(line);
  if (!SHAPE.test(words.text) && !INTRO.test(words.text)) return null;
  return {
    end: from + line.length,
    notice: {
      ...NO_NOTICE,
      from: findAddress(words)?.toFact() ?? null,
      date: localisedInstant(words.exec(WHEN)?.whole ?? null, /wrote/i.test(words.text)),
    },
  };
}
