import libmime from 'libmime';

/** A file's text in one of the ways in which a stranger would read it. */
export interface Hay {
  readonly where: string;
  readonly bytes: Uint8Array;
}

/** Zero-width characters, and how exhibits show what draws nothing. */
const HIDDEN = /\[U\+[0-9A-F]{4,6}\]|[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

/** Without line ends, quote marks and the numbers of an exhibit's lines. */
const joined = (text: string): string =>
  text.replace(/=?[ \t]*[\r\n\f]+[ \t]*(?:> ?)*(?:\d{1,7}(?: \| ?|[ \t]+))?[ \t]*/g, '');

const bytewise = (text: string, escaped: RegExp): string =>
  text.replace(new RegExp(`(?:${escaped.source})+`, 'gi'), (run) =>
    Buffer.from(run.replace(/%25/g, '%').replace(/[^0-9a-f]/gi, ''), 'hex').toString('utf8'),
  );
const unquoted = (text: string): string => bytewise(text.replace(/=\r?\n/g, ''), /=[0-9a-f]{2}/);
const unpercented = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
const unreferenced = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&commat;/g, '@')
    .replace(/&amp;/g, '&')
    .replace(/<\/?[a-z][^<>\n]{0,100}>/gi, '');
const unescaped = (text: string): string =>
  bytewise(
    text.replace(/\\+u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    /\\+x[0-9a-f]{2}/,
  );
const worded = (text: string): string => libmime.decodeWords(text.replace(/\?=\s+=\?/g, '?==?'));
/** The bytes of a hexadecimal dump, without the offsets and the letters beside them. */
const undumped = (text: string): string =>
  text.replace(/^.*?\b[0-9a-f]{8}: ((?:[0-9a-f]{2,4} ?)+).*$/gim, '$1').replace(/\n/g, '');

const ways = [
  unquoted,
  unpercented,
  (t: string) => unpercented(unpercented(t)),
  unreferenced,
  unescaped,
  worded,
];

/** What comes to some letters in a row, one or two bytes each; prose that is read as base64 does not. */
const isText = (bytes: Buffer): boolean => /[ -~]{5}|(?:[ -~]\0){4}/.test(bytes.toString('latin1'));

const textsAmong = (decoded: readonly Buffer[]): Buffer =>
  Buffer.concat(decoded.filter(isText).flatMap((bytes) => [bytes, Buffer.from('\n\n')]));

/** All stretches that may be base64, at each of the four digits with which a group may begin. */
function unbased(text: string): Buffer[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{8,}/g) ?? [];
  return [0, 1, 2, 3].map((shift) => textsAmong(runs.map((run) => Buffer.from(run.slice(shift), 'base64'))));
}

function unhexed(text: string): Buffer[] {
  const runs = text.replace(/(?<=[0-9a-f]{2})[ :\r\n]+(?=[0-9a-f]{2})/gi, '').match(/[0-9a-f]{10,}/gi) ?? [];
  return [0, 1].map((shift) => textsAmong(runs.map((run) => Buffer.from(run.slice(shift), 'hex'))));
}

/** Bytes as the texts that they may be: UTF-8, and where a byte is nothing UTF-16 of either order. */
function textsOf(bytes: Buffer): string[] {
  const texts = [bytes.toString('utf8')];
  if (!bytes.includes(0)) return texts;
  for (const from of [0, 1]) {
    const even = bytes.subarray(from, from + ((bytes.length - from) & ~1));
    texts.push(even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le'));
  }
  return texts;
}

function* readings(bytes: Buffer, depth: number): Generator<string> {
  for (const given of textsOf(bytes)) {
    const bare = given.replace(HIDDEN, '');
    for (const text of new Set([bare, joined(bare)])) {
      yield text;
      for (const way of ways) yield way(text);
      yield ways.reduce((each, way) => way(each), text);
      if (depth === 2) continue;
      for (const inner of [...unbased(text), ...unhexed(text), ...unhexed(undumped(text))])
        if (inner.length > 0) yield* readings(inner, depth + 1);
    }
  }
}

/**
 * Where words stand, in whatever form, by nothing but standard means: none of the app's own search. White space counts
 * nowhere, so that a column's breaks hide nothing; and a word is found within a longer one too.
 */
export function standsIn(hays: readonly Hay[], words: readonly string[]): readonly string[] {
  const wanted = words.map((word) => ({ word, bare: squeezed(word) }));
  return hays.flatMap(({ where, bytes }) => {
    const found = new Set<string>();
    for (const reading of readings(Buffer.from(bytes), 0)) {
      const text = squeezed(reading);
      for (const { word, bare } of wanted) {
        if (!found.has(word) && text.includes(bare)) found.add(word);
      }
    }
    return [...found].map((word) => `${where}: ${word}`);
  });
}
