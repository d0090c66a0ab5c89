import type { Replacement, TracedText } from '../../mail/traced-text.ts';
import { utf8Of } from './utf8-of.ts';

/** Lines of nothing but base64's letters (RFC 2045 section 6.8); the last one may be short. */
const BLOCK = /^[A-Za-z0-9+/]{40,76}(?:\n[A-Za-z0-9+/]{40,76}){0,4000}(?:\n[A-Za-z0-9+/]{2,75}={0,2})?$/gm;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIGNS = 4;

function bytesOf(written: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of written) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

const isText = (words: string): boolean =>
  !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(words) && /[a-z]{3} [a-z]/i.test(words);

/** The text of a block, and how many of its first letters belong to a group whose beginning is missing. */
function textOf(written: string): { readonly words: string; readonly skipped: number } | null {
  for (let skipped = 0; skipped < SIGNS; skipped += 1) {
    const bytes = bytesOf(written.slice(skipped));
    const words =
      utf8Of(bytes) ?? (bytes.every((byte) => byte < 0x80) ? String.fromCharCode(...bytes) : null);
    if (words !== null && isText(words)) return { words: words.replaceAll('\r\n', '\n'), skipped };
  }
  return null;
}

/** Reads a body that was pasted while still in base64, also where its first line is missing. */
export function readBase64(text: TracedText): TracedText {
  const read: Replacement[] = [];
  for (const { index, 0: block } of text.text.matchAll(BLOCK)) {
    const found = textOf(block);
    if (found === null) continue;
    read.push({ from: index + found.skipped, to: index + block.length, text: found.words });
  }
  return read.length === 0 ? text : text.replace(read, ['base64', 'charset:utf-8']);
}
