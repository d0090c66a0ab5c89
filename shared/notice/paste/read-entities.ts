import type { TracedText } from '../../mail/traced-text.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', ''],
]);
const ENTITY = /&(?:amp;){0,2}(?:(lt|gt|amp|quot|apos|nbsp|shy)|#(\d{1,6})|#x([0-9a-f]{1,6}));/gi;
/** `&amp;` alone is in links that nobody escaped. */
const TELLING = /&(?:amp;){0,2}(?:lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,6});/i;

function characterOf([whole, name, decimal, hex]: RegExpMatchArray): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  if (code === 160) return ' ';
  return code > 8 && code < 0xd800 ? String.fromCodePoint(code) : whole;
}

/** Reads what a web page escaped (`&lt;anna@example.com&gt;`), also twice, where it was pasted as it is. */
export function readEntities(text: TracedText): TracedText {
  if (!text.text.includes('&') || !TELLING.test(text.text)) return text;
  return text.replace(
    [...text.text.matchAll(ENTITY)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: characterOf(match),
    })),
    ['html'],
  );
}
