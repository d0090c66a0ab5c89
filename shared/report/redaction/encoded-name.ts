import { lineText } from '../line-text.ts';

const WORD =
  /=\?(?:utf-8|us-ascii|iso-8859-1|iso-8859-15|windows-1252)(?:\*[a-z-]{1,20})?\?([bq])\?([^?\s]{0,200})\?=/gi;

/**
 * A display name with its encoded words read (RFC 2047) in the charsets of western mail; null where it has others:
 * the lines of such a field are left out whole, so that the name stands nowhere.
 */
export function decodedName(text: string): string | null {
  const plain = text
    .replace(/\?=\s{1,10}=\?/g, '?==?')
    .replace(WORD, (_, kind: string, coded: string) => lineText(bytesOf(kind, coded)).text);
  return plain.includes('=?') ? null : plain;
}

const bytesOf = (kind: string, coded: string): Uint8Array =>
  kind.toLowerCase() === 'b' ? fromBase64(coded) : fromQ(coded);

/** RFC 2047 section 4.2: an underscore is a space. */
function fromQ(coded: string): Uint8Array {
  const characters = coded
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(characters, (c) => c.charCodeAt(0) & 0xff);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 or base64url (RFC 4648) to bytes; what is no digit of it ends nothing and says nothing. */
export function fromBase64(coded: string): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of coded.replace(/-/g, '+').replace(/_/g, '/')) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
