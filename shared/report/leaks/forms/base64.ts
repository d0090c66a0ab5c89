import { SOFT } from '../marked-text.ts';

/** Four bytes, the shortest value, take six digits. */
const RUN = new RegExp(`[A-Za-z0-9+/_${SOFT}-]{6,}`, 'g');
/** Lines of base64 that came to stand in one line. */
const SPACED = /(?<![A-Za-z0-9+/])([A-Za-z0-9+/]{40,200})[ \t]{1,4}(?=[A-Za-z0-9+/]{4})/g;

const VALUES = new Int16Array(128).fill(-1);
for (const [i, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  VALUES[digit.charCodeAt(0)] = i;
}
VALUES[0x2d] = 62;
VALUES[0x5f] = 63;

/**
 * What each run of base64 digits says (RFC 4648 sections 4 and 5), read from each of its first four digits
 * on: a run may be glued to a word before it. Nearly all of it is no base64, and reads as noise.
 */
export function* base64Readings(text: string): Generator<string> {
  const close = text.includes(' ') ? text.replace(SPACED, '$1') : text;
  for (const [run] of close.matchAll(RUN)) {
    const digits = run.includes(SOFT) ? run.replaceAll(SOFT, '') : run;
    for (let offset = 0; offset < 4 && digits.length - offset >= 6; offset += 1) {
      yield decoded(digits, offset);
    }
  }
}

function decoded(digits: string, from: number): string {
  const bytes: number[] = [];
  const pieces: string[] = [];
  let bits = 0;
  let held = 0;
  for (let at = from; at < digits.length; at += 1) {
    bits = ((bits << 6) | (VALUES[digits.charCodeAt(at)] ?? 0)) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
    if (bytes.length === 4096) pieces.push(String.fromCharCode(...bytes.splice(0)));
  }
  return pieces.join('') + String.fromCharCode(...bytes);
}
