import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import libmime from 'libmime';
import { decode as decodeCharset, normalizeCharset } from 'libmime/lib/charset.js';
import type { Decoders } from '../../shared/mail/decoders.ts';

/** Charsets that iconv-lite lacks and libmime reads with encoding-japanese. */
const JAPANESE = /^(?:jis|iso-?2022-?jp|euc-?jp)/i;
/** Names that iconv-lite knows and that are no charset of a mail: UTF-7 hides markup, the others are encodings. */
const REFUSED = /^(?:utf-?7|unicode-1-1-utf-7|base64|hex|ucs2|binary)/i;

const known = (label: string): string => {
  const name = normalizeCharset(label);
  return iconv.encodingExists(name) && !REFUSED.test(name) ? name : 'windows-1252';
};

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
