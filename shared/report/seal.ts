import { encodeUtf8 } from './utf8.ts';

/** Stands before a document's own digest, in Markdown with a space behind it, in the PDF's XMP with `>`. */
export const SEAL_MARK = 'bdseal:file';

/** What stands in the digest's place while it is taken. */
export const ZEROS = '0'.repeat(64);

/**
 * pack.pdf and pack.md print the manifest's hash, so the manifest cannot hold theirs. Each carries its own
 * digest instead, taken with the digest's 64 digits as zeros: any other change to the file shows, and
 * `sed` with `sha256sum` can repeat it.
 */
export function seal(bytes: Uint8Array, sha256: (bytes: Uint8Array) => string): Uint8Array {
  const at = sealAt(bytes);
  if (at === null) throw new Error('The document has no place for its digest.');
  const sealed = Uint8Array.from(bytes);
  sealed.set(encodeUtf8(ZEROS), at);
  sealed.set(encodeUtf8(sha256(sealed)), at);
  return sealed;
}

/** Whether the digest that a document carries is its own; `missing` where it carries none. */
export function checkSeal(
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => string,
): 'whole' | 'changed' | 'missing' {
  const at = sealAt(bytes);
  if (at === null) return 'missing';
  const zeroed = Uint8Array.from(bytes);
  zeroed.set(encodeUtf8(ZEROS), at);
  const stated = String.fromCharCode(...bytes.subarray(at, at + 64));
  return sha256(zeroed) === stated ? 'whole' : 'changed';
}

const MARK = encodeUtf8(SEAL_MARK);
const SPACE = 0x20;
const GREATER = 0x3e;

/** Where the 64 digits begin: behind the last mark, since an exhibit may quote another pack. */
function sealAt(bytes: Uint8Array): number | null {
  for (let at = bytes.length - MARK.length - 65; at >= 0; at -= 1) {
    if (!MARK.every((byte, i) => bytes[at + i] === byte)) continue;
    const separator = bytes[at + MARK.length];
    const start = at + MARK.length + 1;
    if (separator !== SPACE && separator !== GREATER) continue;
    if (bytes.subarray(start, start + 64).every(isHex)) return start;
  }
  return null;
}

const isHex = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66);
