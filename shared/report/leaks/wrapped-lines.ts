import { SOFT } from './marked-text.ts';

/**
 * What begins a line that goes on with the one before: white space (RFC 5322 section 2.2.3), marks of quotes,
 * comments and Markdown, and the number and bar before each line of our own exhibits.
 */
const AHEAD = '[ \\t]{0,40}(?:[>#*;|][ \\t]{0,4}){0,12}(?:\\d{1,7} \\| ?)?[ \\t]{0,40}';

const END = '(?:[ \\t]{0,8}\\r?\\n|\\f)';

const BREAK = new RegExp(`${END}${AHEAD}`, 'g');

/** With the `\` or `=` that says that the line goes on; `?=` ends an encoded word. */
const JOIN = new RegExp(`(?:\\\\|(?<!\\?)=)?${END}${AHEAD}`, 'g');

/** `; filename*1*="…`: a parameter that goes on (RFC 2231 section 3). */
const CONTINUED = /"?;\s{0,10}[\w-]{1,40}\*\d{1,3}\*?="?/g;

/**
 * What draws nothing, as UTF-8: soft hyphen, zero-width characters, word joiner, and how we show such ones.
 * Blanks that do not break are blanks.
 */
const HIDDEN = /\xc2\xad|\xe2\x80[\x8b-\x8f]|\xe2\x81\xa0|\xef\xbb\xbf|\[U\+[0-9A-F]{4,6}\]/g;
const BLANK = /\xc2\xa0|\xe2\x80[\x80-\x8a\xaf]|\xe3\x80\x80/g;

/** The text with what draws nothing out of the way. */
export function withoutHidden(text: string): string {
  const open = /\xe2|\xef|\[U\+|\xc2\xad/.test(text) ? text.replace(HIDDEN, SOFT) : text;
  return /\xc2\xa0|\xe2\x80|\xe3\x80/.test(open) ? open.replace(BLANK, ' ') : open;
}

/** Lines apart by a line end alone, without what stands before them. */
export const withoutAhead = (text: string): string => text.replace(BREAK, '\n');

/** Lines joined as if none had been broken; where they were, a mark. */
export const joined = (text: string): string => text.replace(JOIN, SOFT).replace(CONTINUED, SOFT);
