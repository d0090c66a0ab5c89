import iconv from 'iconv-lite';
import libmime from 'libmime';
import type { Span } from '../../shared/contract/span.ts';
import type { Decoding } from '../../shared/intake/fact.ts';

const quotedPrintable = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replace(/=[ \t]*(?:\r\n|\n|\r)/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  apos: "'",
};

const htmlWords = (html: string): string =>
  html
    .replace(/<\/?[a-z!][^>@]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? all;
    });

/** The lines of one reply without the code, and the enhanced code, with which each line after the first begins. */
function continuedLines(lines: string): string {
  const code = /^[2-5]\d\d/.exec(lines)?.[0] ?? '[2-5]\\d\\d';
  return lines.replace(
    new RegExp(`(?<=\\s)${code}[-\\s]\\s*(?:[245]\\.\\d{1,3}\\.\\d{1,3}(?:\\s|$))?`, 'g'),
    '',
  );
}

/** In a charset that either of two libraries knows; by its label, UTF-8 where neither does. */
function inCharset(bytes: Buffer, label: string): string {
  if (iconv.encodingExists(label)) return iconv.decode(bytes, label);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

/** Escapes of RFC 8259, of a string in a string too. */
const jsonWords = (text: string): string =>
  text.replace(/\\{1,3}(?:u([0-9a-f]{4})|(.))/gi, (_all, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPED[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );

/**
 * The bytes of the spans, decoded as a fact says they were, by other means than the reader's: what a
 * stranger with standard tools would see there.
 */
export function decodeSpans(
  source: Uint8Array,
  spans: readonly Span[],
  decoding: readonly Decoding[],
): string {
  // Lines of a session have marks between them that are no part of the reply.
  const gap = new TextEncoder().encode(decoding.includes('continued') ? '\n' : '');
  let bytes: Buffer = Buffer.concat(
    spans.flatMap(({ start, end }) => [source.subarray(start, end), gap]).slice(0, -1),
  );
  if (decoding.includes('base64')) bytes = Buffer.from(bytes.toString('latin1'), 'base64');
  if (decoding.includes('quoted-printable')) bytes = quotedPrintable(bytes);
  const label = decoding.find((step) => step.startsWith('charset:'))?.slice('charset:'.length);
  let text = label === undefined ? bytes.toString('utf8') : inCharset(bytes, label);
  if (decoding.includes('unquoted')) text = text.replace(/^[ \t]*(?:[>|][ \t]?)+/gm, '');
  if (decoding.includes('html')) text = htmlWords(htmlWords(text));
  if (decoding.includes('pointed'))
    text = text.replace(/([245])(\d)(\d)(?=\D|$)(?!.*[245]\d\d)/s, '$1.$2.$3');
  if (decoding.includes('plus-signs')) text = text.replaceAll('+', ' ');
  if (decoding.includes('percent')) text = decodeURIComponent(text);
  const page = decoding.find((step) => step.startsWith('recoded:'))?.slice('recoded:'.length);
  if (page !== undefined) text = iconv.decode(iconv.encode(text, page), 'utf8');
  if (decoding.includes('forms'))
    text = text
      .normalize('NFKC')
      .replace(/\p{Nd}/gu, (digit) =>
        '0123456789'.includes(digit)
          ? digit
          : String(
              ['٠', '۰', '०', '০', '๐']
                .map((nought) => digit.charCodeAt(0) - nought.charCodeAt(0))
                .find((value) => value >= 0 && value < 10),
            ),
      );
  if (decoding.includes('numbers'))
    text = text
      .replace(/O/g, '0')
      .replace(/[lI](?=[\s\])]|$)/g, '1')
      .replace(/(?<=\d),\s?(?=\d)/g, '.');
  if (decoding.includes('address-signs'))
    text = text.replace(/\s?[[({]at[\])}]\s?/gi, '@').replace(/\s?[[({]dot[\])}]\s?/gi, '.');
  if (decoding.includes('json')) text = jsonWords(text);
  if (decoding.includes('unitext'))
    text = text.replace(/\\x\{([0-9a-f]+)\}/gi, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  if (decoding.includes('qmail-log')) text = text.replace(/[_/]/g, ' ');
  if (decoding.includes('hyphens')) text = text.replace(/([2-5]\d\d)[\u2010-\u2015\u2212](?=\S)/g, '$1-');
  if (decoding.includes('continued')) text = continuedLines(text);
  if (decoding.includes('encoded-word')) text = libmime.decodeWords(text.replace(/\?=\s+=\?/g, '?==?'));
  return text;
}
