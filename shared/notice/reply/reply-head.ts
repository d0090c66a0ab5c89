import type { TracedText } from '../../mail/traced-text.ts';

/** The beginning of an SMTP reply (RFC 5321 section 4.2, RFC 2034). */
export interface ReplyHead {
  readonly code: TracedText | null;
  readonly enhanced: TracedText | null;
  /** Where the words begin. */
  readonly end: number;
}

/** `550 5.1.1`, `550 550 5.1.1` (Gmail), `550, ERROR_CODE :5.1.1` (Zoho), `550-5.1.1`, `550 #5.1.0` (Cisco), `550 (5.1.1)`, `[550]`, `550: `, `550-'5.1.1` (Cisco). */
const WITH_CODE =
  /^[("'[]{0,2}#?([45][0-7]\d|[23]\d\d(?=[- ]))(?![\d.])[\])]?(?:[-\s:,]{1,3}|', ?\['|$|(?=[#(<[]))'?(?:\1[-\s])?(?:[A-Z_]{3,20} ?: ?)?(?:[(#[]{0,2}([245]\.\d{1,3}\.\d{1,3})(?![\d.])[)\]]?:?)?/;
const ENHANCED_ONLY = /^[("'[#]{0,2}([245]\.\d{1,3}\.\d{1,3})(?![\d.])[)\]]?(?=[\s:;,-]|$)/;
/** qmail and its relatives put the code at the end: `(#5.1.1)`. */
const ENHANCED_AT_END = /\(#?([245]\.\d{1,3}\.\d{1,3})(?: - [a-z]{2,12})?\)[.\s]{0,3}$/;

/** A greeting that the refusal was run into: `220-mx.example.net 421 4.2.1 …`. */
const AFTER_GREETING = /^2\d\d[- ][^\n]{0,200}?\s([45][0-5]\d)[- ](?:([245]\.\d{1,3}\.\d{1,3})(?![\d.]))?/;

/** Reads the code and enhanced code that a text begins with; null where it begins with neither. */
export function replyHead(text: TracedText): ReplyHead | null {
  const greeted = text.text.startsWith('2') ? text.exec(AFTER_GREETING) : null;
  const coded = greeted ?? text.exec(WITH_CODE);
  if (coded !== null) {
    const enhanced = coded.group(2) ?? text.slice(coded.end).exec(ENHANCED_AT_END)?.group(1) ?? null;
    return { code: coded.group(1), enhanced, end: coded.end };
  }
  const only = text.exec(ENHANCED_ONLY);
  return only === null ? null : { code: null, enhanced: only.group(1), end: only.end };
}
