import { createHash } from 'node:crypto';
import { decode, encodingExists } from 'iconv-lite';
import libmime from 'libmime';
import type { Decoders } from '../../shared/mail/decoders.ts';

/** Charsets that iconv-lite lacks and libmime reads with encoding-japanese. */
const JAPANESE = /^(?:jis|iso-?2022-?jp|euc-?jp)/i;

/** libmime, iconv-lite and Node's hash behind the port that `shared/mail` reads with. */
export const decoders: Decoders = {
  charset: (bytes, label) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (JAPANESE.test(label)) return libmime.charset.decode(buffer, label);
    return decode(buffer, encodingExists(label) ? label : 'windows-1252', { stripBOM: false });
  },
  encodedWords: (text) => {
    try {
      return libmime.decodeWords(text);
    } catch {
      return text;
    }
  },
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
