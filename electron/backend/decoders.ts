import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import libmime from 'libmime';
import { decode as decodeCharset, normalizeCharset } from 'libmime/lib/charset.js';
import type { Decoders } from '../../shared/mail/decoders.ts';

/** Charsets that iconv-lite lacks and libmime reads with encoding-japanese. */
const JAPANESE = /^(?:jis|iso-?2022-?jp|euc-?jp)/i;
/** Names that iconv-lite knows and that are no charset of a mail: UTF-7 hides markup, the others are encodings. */
const REFUSED = /^(?:utf-?7|unicode-1-1-utf-7|base64|hex|ucs2|binary)/i;

const named = (label: string): string => {
  const name = normalizeCharset(label);
  return iconv.encodingExists(name) && !REFUSED.test(name) ? name : 'windows-1252';
};

/** A text is decoded stretch by stretch, hundreds under one label. Mail may name anything, so few are kept. */
const names = new Map<string, string>();
const MOST_NAMES = 100;

function known(label: string): string {
  const found = names.get(label);
  if (found !== undefined) return found;
  const name = named(label);
  if (names.size < MOST_NAMES) names.set(label, name);
  return name;
}

/** libmime, iconv-lite and Node's hash behind the port that `shared/mail` reads with. */
export const decoders: Decoders = {
  charset: (bytes, label) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (JAPANESE.test(label)) return decodeCharset(buffer, label);
    return iconv.decode(buffer, known(label), { stripBOM: false });
  },
  latin1: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  encodedWords: (text) => {
    try {
      return libmime.decodeWords(text);
    } catch {
      return text;
    }
  },
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
