import { encodeUtf8 } from '../utf8.ts';

const CHUNK = 8192;

/**
 * Bytes as the characters of their numbers. Everything is looked for in this form: it needs no charset, and
 * what a decoder gives has the same form again.
 */
export function byteText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
}

/** The way back; characters above U+00FF (marks) are left out. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x100) bytes[size++] = code;
  }
  return size === bytes.length ? bytes : bytes.subarray(0, size);
}

/** A text's UTF-8 bytes in the same form. */
export const utf8Text = (text: string): string => (asciiOnly.test(text) ? text : byteText(encodeUtf8(text)));

const asciiOnly = /^[\0-\x7f]*$/;

/** One character by its code point; nothing where there is none. */
export function characterText(code: number): string {
  if (code < 0x80) return String.fromCharCode(Math.max(0, code));
  return code > 0x10ffff ? '' : utf8Text(String.fromCodePoint(code));
}

/** UTF-16 code units, two bytes each, as UTF-8. */
export function utf16Text(text: string, order: 'be' | 'le', from = 0): string {
  const pieces: string[] = [];
  let units = '';
  const high = order === 'be' ? 0 : 1;
  for (let at = from; at + 1 < text.length; at += 2) {
    units += String.fromCharCode((text.charCodeAt(at + high) << 8) | text.charCodeAt(at + 1 - high));
    if (units.length === CHUNK) {
      pieces.push(units);
      units = '';
    }
  }
  return [...pieces, units].map(utf8Text).join('');
}

/** Capitals of ASCII made small; bytes of other letters stay as they are. */
export const lowerAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
