import { byteText } from './byte-text.ts';

export interface ZipEntry {
  /** With the entry's comment behind a line end. */
  readonly name: string;
  readonly content: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;

/**
 * The entries of a zip by its central directory (APPNOTE.TXT 4.3.12), and the archive's comment as an entry
 * of its own. Content that is not deflated or does not unpack is given as it stands.
 */
export function* zipEntries(
  bytes: Uint8Array,
  inflate: (bytes: Uint8Array) => Uint8Array | null,
): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) {
    yield { name: '', content: bytes.subarray(4) };
    return;
  }
  const text = (from: number, length: number) => byteText(bytes.subarray(from, from + length));
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    yield {
      name: `${text(at + 46, name)}\n${text(at + 46 + name, extra + comment)}`,
      content: contentAt(view, bytes, at, inflate),
    };
    at += 46 + name + extra + comment;
  }
  if (end + 22 < bytes.length) yield { name: text(end + 22, bytes.length), content: new Uint8Array() };
}

function contentAt(
  view: DataView,
  bytes: Uint8Array,
  entry: number,
  inflate: (bytes: Uint8Array) => Uint8Array | null,
): Uint8Array {
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > bytes.length) return new Uint8Array();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true));
  return view.getUint16(entry + 10, true) === STORED ? packed : (inflate(packed) ?? packed);
}

/** Where the record at the end of the directory begins; its comment may be behind it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}
