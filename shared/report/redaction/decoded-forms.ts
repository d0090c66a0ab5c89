import { lineText } from '../line-text.ts';
import { decodedName } from './encoded-name.ts';

/** What draws nothing, and so may stand inside a value unseen; how the app shows it too. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]|\[U\+(?:00AD|200[B-F]|2060|FEFF)\]/;

/** What a line says when its escapes are read, once for each kind of escape that it has. */
export function decodedForms(line: string): readonly string[] {
  const forms: string[] = [];
  if (HIDDEN.test(line)) forms.push(line.replace(new RegExp(HIDDEN, 'g'), ''));
  if (line.includes('=?')) forms.push(decodedName(line) ?? '');
  if (/=[0-9a-f]{2}/i.test(line)) forms.push(fromHex(line, /=([0-9a-f]{2})/gi));
  if (/%[0-9a-f]{2}/i.test(line)) forms.push(fromHex(line, /%([0-9a-f]{2})/gi));
  if (/&[#a-z]/i.test(line)) forms.push(fromReferences(line));
  if (/\\u[0-9a-f]{4}/i.test(line)) forms.push(fromUnits(line));
  return forms.filter((form) => form !== '' && form !== line);
}

/** Escapes of bytes as their text; several in a row are one character of UTF-8. */
const fromHex = (text: string, escaped: RegExp): string => {
  const read = text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return lineText(Uint8Array.from(read, (c) => c.charCodeAt(0) & 0xff)).text;
};

const fromUnits = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The names that stand for signs of an address or of a name's letters; the rest are no part of values. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  commat: '@',
  period: '.',
  hyphen: '-',
  lowbar: '_',
  plus: '+',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
};

const fromReferences = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
      if (Number.isInteger(code) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return NAMED[(name ?? '').toLowerCase()] ?? whole;
    },
  );
