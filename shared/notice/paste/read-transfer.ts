import type { Decoding } from '../../intake/fact.ts';
import type { Replacement, TracedText } from '../../mail/traced-text.ts';
import { cutOut } from './cut-out.ts';
import { utf8Of } from './utf8-of.ts';

/** Escaped bytes that stand together are one character's, or a few. */
const QUOTED = /(?:=[0-9A-F]{2}){1,60}/g;
const PERCENT = /(?:%[0-9A-Fa-f]{2}){1,60}/g;
const SOFT = /=[ \t]{0,4}\n/g;
/** What no text has by chance: an escaped equals sign, a blank at a line's end, a letter's two bytes. */
const IS_QUOTED = /=3D|=20(?:\n|$)|=(?:C[23]|D[01]|E[2-9])=[89AB][0-9A-F]|[A-Za-z0-9.]=\n[a-z]/;
/** A link has a few; a text that went through a form has one for each blank. */
const IS_PERCENT = /\d%20[\d<"'A-Za-z%]/;
const MANY = 4;

function bytesRead(text: TracedText, pattern: RegExp, step: Decoding): TracedText {
  const read: Replacement[] = [];
  for (const { index, 0: run } of text.text.matchAll(pattern)) {
    const bytes = run.match(/[0-9A-Fa-f]{2}/g)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
    const words = utf8Of(bytes) ?? String.fromCharCode(...bytes);
    read.push({ from: index, to: index + run.length, text: words });
  }
  return text.replace(read, [step, 'charset:utf-8']);
}

/** Reads quoted-printable (RFC 2045 section 6.7) that was pasted from the source of a mail. */
export const readQuotedPrintable = (text: TracedText): TracedText =>
  text.text.includes('=') && IS_QUOTED.test(text.text)
    ? bytesRead(cutOut(text, SOFT), QUOTED, 'quoted-printable')
    : text;

/** Reads what a form or a link escaped (RFC 3986 section 2.1) where whole sentences were. */
export const readPercent = (text: TracedText): TracedText =>
  text.text.includes('%20') && IS_PERCENT.test(text.text) && [...text.text.matchAll(/%20/g)].length >= MANY
    ? bytesRead(text, PERCENT, 'percent')
    : text;
