import type { Replacement, TracedText } from '../../mail/traced-text.ts';

const AT = String.raw`(?: ?[[({] ?(?:at|AT|At|arroba|chez|собака) ?[\])}] ?| AT )`;
const DOT = String.raw`(?: ?[[({] ?(?:dot|DOT|Dot|punkt|punto|point|точка) ?[\])}] ?| DOT )`;
const HIDDEN = new RegExp(
  `(?<![\\w.@-])[\\w.+-]{1,64}(${AT})[\\w-]{1,63}(?:(?:${DOT}|\\.)[\\w-]{1,63}){1,6}(?![\\w@])`,
  'g',
);
const MARK = /[[({] ?(?:at|arroba|chez|собака) ?[\])}]| AT /i;

/** Reads `anna (at) example (dot) com` as the address that somebody wrote so, to hide it from machines. */
export function plainAddresses(text: TracedText): TracedText {
  if (!MARK.test(text.text)) return text;
  const marks: Replacement[] = [];
  for (const { index, 0: hidden, 1: at = '' } of text.text.matchAll(HIDDEN)) {
    const sign = index + hidden.indexOf(at);
    marks.push({ from: sign, to: sign + at.length, text: '@' });
    const domain = sign + at.length;
    for (const dot of text.text.slice(domain, index + hidden.length).matchAll(new RegExp(DOT, 'g')))
      marks.push({ from: domain + dot.index, to: domain + dot.index + dot[0].length, text: '.' });
  }
  return text.replace(marks, ['address-signs']);
}
