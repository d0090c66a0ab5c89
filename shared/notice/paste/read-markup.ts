import { htmlToText } from '../../mail/html-text.ts';
import type { TracedText } from '../../mail/traced-text.ts';

const TAG =
  /<\/?(?:p|br|div|td|th|tr|li|ul|ol|table|tbody|span|html|body|head|h[1-6]|b|i|em|strong|font|pre|code|blockquote|a)(?:[ \t\n][^<>@]{0,2000})?\/?>/gi;
const BLOCK = /^<\/?(?:p|br|div|t[dhr]|li|ul|ol|table|h[1-6]|pre|blockquote)\b/i;
/** One may be a word in angle brackets. */
const FEW = 2;

/** Reads the source of a web page that was pasted instead of what it shows. */
export function readMarkup(text: TracedText): TracedText {
  if (!text.text.includes('</') && !/<br\b/i.test(text.text)) return text;
  const tags = [...text.text.matchAll(TAG)];
  if (tags.length < FEW) return text;
  const blocks = tags.filter(([tag]) => BLOCK.test(tag)).length;
  const lines = text.text.split('\n').length;
  // Where a few tags stand in a text with lines of its own, the lines are the poster's and stay.
  if (blocks >= lines / 3) return htmlToText(text);
  return text.replace(
    tags.map(({ index, 0: tag }) => ({
      from: index,
      to: index + tag.length,
      text: BLOCK.test(tag) ? '\n' : '',
    })),
  );
}
