import { characterText } from '../byte-text.ts';
import { markOf, SOFT } from '../marked-text.ts';

const MARK = markOf('entity');

/** HTML 4's names of U+00A0 to U+00FF, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** HTML 5's names of the ASCII characters that stand in addresses and names, and of letters of Central Europe. */
const OTHERS: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  commat: 0x40,
  period: 0x2e,
  lowbar: 0x5f,
  UnderBar: 0x5f,
  plus: 0x2b,
  equals: 0x3d,
  hyphen: 0x2010,
  dash: 0x2010,
  num: 0x23,
  excl: 0x21,
  dollar: 0x24,
  percnt: 0x25,
  ast: 0x2a,
  sol: 0x2f,
  colon: 0x3a,
  comma: 0x2c,
  lpar: 0x28,
  rpar: 0x29,
  Tab: 9,
  NewLine: 10,
  Scaron: 0x160,
  scaron: 0x161,
  Zcaron: 0x17d,
  zcaron: 0x17e,
  Ccaron: 0x10c,
  ccaron: 0x10d,
  lstrok: 0x142,
  Lstrok: 0x141,
  oelig: 0x153,
  OElig: 0x152,
  eogon: 0x119,
  aogon: 0x105,
  sacute: 0x15b,
  nacute: 0x144,
  cacute: 0x107,
  rcaron: 0x159,
  ecaron: 0x11b,
  odblac: 0x151,
};

const NAMED: ReadonlyMap<string, number> = new Map([
  ...LATIN.split(' ').map((name, i): [string, number] => [name, 0xa0 + i]),
  ...Object.entries(OTHERS),
]);

const REFERENCE = new RegExp(
  `&(?:amp;){0,3}(?:#${SOFT}?(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,8}))(?:;|(?![0-9A-Za-z]))`,
  'g',
);

/** Tags that may stand inside a word, and those that end one. */
const TAG =
  /<\/?(?:(a|b|code|em|font|i|mark|small|span|strong|sub|sup|tt|u|wbr)|br|div|li|p|td|tr)(?:[\s/][^<>]{0,300})?>/gi;

/** Character references by name, decimal and hexadecimal, also escaped again; tags are out of the way. */
export function withoutMarkup(text: string): string {
  const bare = text.includes('<')
    ? text.replace(TAG, (_, inside) => (inside === undefined ? `${MARK} ` : MARK))
    : text;
  if (!bare.includes('&')) return bare;
  return bare.replace(REFERENCE, (whole, decimal, hex, name) => {
    const code =
      name !== undefined ? NAMED.get(name) : Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code === undefined
      ? whole
      : MARK + (code === 0xa0 ? ' ' : code === 0xad ? '' : characterText(code));
  });
}
