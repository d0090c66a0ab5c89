import type { TracedText } from '../../mail/traced-text.ts';

/**
 * Breaks inside what cannot be broken: an address literal, an address, the host that a frame names, an
 * enhanced status code, a reply code. Each is joined only where both halves make a whole.
 */
const BREAKS: readonly RegExp[] = [
  // [198.51.100.2⏎3]
  /[[(]\d{1,3}(?:\.\d{1,3}){0,3}\.?(\n[ \t]{0,8})(?=\.?\d{0,3}(?:\.\d{1,3}){0,3}[\])])/g,
  // <anna@exam⏎ple.com>, <an⏎na@example.com>
  /<[^\s<>]{0,64}@[^\s<>]{0,200}(\n[ \t]{0,8})(?=[^\s<>@]{1,200}>)/g,
  /<[^\s<>@]{1,64}(\n[ \t]{0,8})(?=[^\s<>@]{0,64}@[^\s<>@]{3,200}>)/g,
  // anna@⏎example.com, anna@exam⏎ple.com
  /[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63})?(\n[ \t]{0,8})(?=[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,6}(?![\w@]))/g,
  // host mx.exam⏎ple.com[192.0.2.25]
  /\bhost [A-Za-z0-9._-]{1,200}(\n[ \t]{0,8})(?=[A-Za-z0-9._-]{1,200}[ \t]?[[(](?:IPv6:)?[0-9A-Fa-f.:]{2,45}[\])])/g,
  // 550 5.7.⏎1, 550 5⏎.7.1
  /\b[45]\d\d[ -][245](?:\.\d{1,3})?\.?(\n[ \t]{0,8})(?=\.?\d{1,3}(?:\.\d{1,3})?\s)/g,
  // 55⏎0 5.7.1
  /(?<![\w.])[45]\d?(\n[ \t]{0,8})(?=\d{1,2} [245]\.\d{1,3}\.\d{1,3}\b)/g,
];

/** The joined halves have to be three numbers, or four in brackets. */
const WHOLE = /^(?:[[(]\d{1,3}(?:\.\d{1,3}){3}[\])]|[45]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\s)/;
const NUMBERS = /^[\d[(]/;

function breaksIn(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: gap = '' }) => {
    const from = index + whole.length - gap.length;
    const to = from + gap.length;
    const joined = whole.slice(0, -gap.length) + text.slice(to, to + 60);
    return NUMBERS.test(whole) && !WHOLE.test(joined) ? [] : [{ from, to, text: '' }];
  });
}

/** Puts together what a narrow column broke in two. */
export function joinTokens(text: TracedText): TracedText {
  if (!text.text.includes('\n')) return text;
  return BREAKS.reduce((mended, pattern) => mended.replace(breaksIn(mended.text, pattern)), text);
}
