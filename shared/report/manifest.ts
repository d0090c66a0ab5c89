import { lineText } from './line-text.ts';
import { encodeUtf8 } from './utf8.ts';

/** A file of a pack, by its path inside the addressee's folder. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The manifest as `sha256sum -c` reads it, by name; names come from `safeNames` and need no escaping. */
export function writeManifest(
  files: readonly NamedBytes[],
  sha256: (bytes: Uint8Array) => string,
): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return encodeUtf8(sorted.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''));
}

type ManifestLine = { readonly sha256: string; readonly name: string };

/** Lines of a manifest; one of another form is given as null. */
export function readManifest(bytes: Uint8Array): readonly (ManifestLine | null)[] {
  const lines: (ManifestLine | null)[] = [];
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    lines.push(readLine(lineText(bytes.subarray(start, end)).text));
    start = end + 1;
  }
  return lines;
}

const LINE_FEED = 10;

function readLine(text: string): ManifestLine | null {
  const match = /^([0-9a-f]{64}) [ *](.{1,500})$/.exec(text);
  return match === null ? null : { sha256: match[1] ?? '', name: match[2] ?? '' };
}
