import type { TracedText } from './traced-text.ts';

/**
 * An addr-spec (RFC 5321 with RFC 6531's UTF-8): a quoted or dotted local part and a domain or address
 * literal. Generous, because notices print what they were given. Bounded, because text is hostile.
 */
const CJK = '\\u2E80-\\u2FFF\\u3040-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF';
/** CJK text runs into an address without a blank, so that its characters count only where all are CJK. */
const NO_TEXT = `${CJK}\\u2000-\\u206F\\u3000-\\u303F\\uFF00-\\uFFEF`;
const LOCAL = `(?:"(?:[^"\\\\\\n]|\\\\.){0,128}"|[^\\s<>()\\[\\],;:"'@\\\\${NO_TEXT}][^\\s<>()\\[\\],;:"@\\\\${NO_TEXT}]{0,127}|[${CJK}]{1,64})`;
const LETTER = 'A-Za-z0-9_\\u00C0-\\u1FFF';
const DOMAIN = `(?:\\[[0-9A-Fa-f.:IPv]{2,60}\\]|[${LETTER}](?:[${LETTER}.-]{0,253}[${LETTER}])?|(?:[${CJK}]{1,60}\\.){1,8}(?:[A-Za-z]{2,60}|[${CJK}]{1,60}))`;

/** Any address in a text. */
export const ADDRESS = new RegExp(`${LOCAL}@${DOMAIN}`, 'u');

const ANGLED = new RegExp(`<\\s{0,5}(${LOCAL}@${DOMAIN}|[^\\s<>@]{1,128})\\s{0,5}>`, 'u');
const BARE = new RegExp(`(${LOCAL}@${DOMAIN})`, 'u');

/**
 * The address in a header value or a line: the one in angle brackets if there is one, else the first bare
 * one. Source routes (`@relay:user@host`, RFC 5321 appendix F.2) are dropped.
 */
export function findAddress(text: TracedText): TracedText | null {
  const angled = text.exec(ANGLED)?.group(1) ?? null;
  if (angled?.text.includes('@')) return angled;
  return text.exec(BARE)?.group(1) ?? angled;
}
