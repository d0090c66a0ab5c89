import type { Replacement, TracedText } from '../../mail/traced-text.ts';

const FIRST_LINE = /^([2345][0-5]\d)([- ])([245]\.\d{1,3}\.\d{1,3})?/;

/**
 * Joins a multi-line reply (RFC 5321 section 4.2.1): the code and enhanced code that each line repeats are
 * dropped, whether the lines still stand or were run into one. What is dropped keeps its bytes.
 */
export function joinReplyLines(text: TracedText): TracedText {
  const first = FIRST_LINE.exec(text.text);
  if (first === null) return text;
  const [, code = '', mark, enhanced] = first;
  const continued = mark === '-' || text.text.includes(` ${code}-`) || text.text.includes(`\n${code}`);
  if (!continued) return text;
  const status =
    enhanced === undefined
      ? '(?:[245]\\.\\d{1,3}\\.\\d{1,3}[ ])?'
      : `(?:${enhanced.replaceAll('.', '\\.')}[ ]{0,3})?`;
  // An empty line of a reply is nothing but the codes, which then stand twice.
  const repeated = new RegExp(
    `\\s{1,20}(?:${code}-${status}(?=\\s{0,20}${code}[- ])\\s{0,20}){0,50}${code}[- ]${status}`,
    'g',
  );
  const stretches: Replacement[] = [];
  if (mark === '-') stretches.push({ from: 3, to: 4, text: ' ' });
  for (const match of text.text.matchAll(repeated)) {
    stretches.push({ from: match.index, to: match.index + match[0].length, text: ' ' });
  }
  return text.replace(stretches, ['continued']);
}
