import type { FileFault } from '../contract/file-fault.ts';
import type { Format } from '../contract/file-result.ts';

/** A file that is no text, told by its first bytes. */
export interface BinaryFormat {
  readonly format: Extract<Format, 'zip' | 'gzip' | 'msg' | 'tnef' | 'binary'>;
  /** As people call it, or by the code of its words. */
  readonly name: string;
}

interface Signature extends BinaryFormat {
  readonly bytes: readonly number[];
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

/** First bytes of what people drop instead of a mail, or with one. */
const SIGNATURES: readonly Signature[] = [
  // APPNOTE.TXT 4.3.7; an empty archive has its end record only (4.3.16).
  { format: 'zip', name: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', name: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  // RFC 1952 section 2.3.1, with deflate, the only method there is.
  { format: 'gzip', name: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  // [MS-CFB] section 2.2: Outlook's .msg, and also old Word and Excel, which its content tells apart.
  { format: 'msg', name: 'Outlook .msg', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  // [MS-OXTNEF] section 2.1.3.1, the signature little-endian.
  { format: 'tnef', name: 'TNEF, winmail.dat', bytes: [0x78, 0x9f, 0x3e, 0x22] },
  { format: 'binary', name: 'Outlook .pst, .ost', bytes: ascii('!BDN') },
  { format: 'binary', name: 'PDF', bytes: ascii('%PDF-') },
  { format: 'binary', name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'binary', name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { format: 'binary', name: 'GIF', bytes: ascii('GIF8') },
  { format: 'binary', name: 'WebP', bytes: ascii('RIFF') },
  { format: 'binary', name: '7-Zip', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { format: 'binary', name: 'RAR', bytes: ascii('Rar!') },
  { format: 'binary', name: 'bzip2', bytes: ascii('BZh') },
  { format: 'binary', name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { format: 'binary', name: 'Zstandard', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { format: 'binary', name: 'SQLite', bytes: ascii('SQLite format 3') },
  { format: 'binary', name: 'windows-program' satisfies FileFault, bytes: [0x4d, 0x5a, 0x90, 0x00] },
];

/** What a file is whose first bytes are a known mark; null for text and for junk. */
export function binaryFormat(bytes: Uint8Array): BinaryFormat | null {
  const found = SIGNATURES.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  return found === undefined ? null : { format: found.format, name: found.name };
}
