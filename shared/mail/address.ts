import type { TracedText } from './traced-text.ts';

/**
 * An addr-spec (RFC 5321 with RFC 6531's UTF-8): a quoted or dotted local part and a domain or address
 * literal. Generous, because notices print what they were given. Bounded, because text is hostile.
 */
const LOCAL = `(?:"(?:[^"\\\\\\n]|\\\\.){0,128}"|[^\\s<>()\\[\\],;:"@\\\\]{1,128})`;
const DOMAIN = `(?:\\[[0-9A-Fa-f.:IPv]{2,60}\\]|[A-Za-z0-9_\\u0080-\\uFFFF](?:[A-Za-z0-9._\\u0080-\\uFFFF-]{0,253}[A-Za-z0-9_\\u0080-\\uFFFF])?)`;

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

/** All addresses of a text, in their order, as often as they occur. */
export const findAddresses = (text: TracedText): TracedText[] =>
  text.matchAll(BARE).flatMap((match) => match.group(1) ?? []);

/** Equal for delivery: domains know no case, and in practice neither do local parts. */
export const sameAddress = (one: string, two: string): boolean => one.toLowerCase() === two.toLowerCase();
