import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { shownName } from '../shown-name.ts';
import { type Allowance, LimitReached } from './allowance.ts';
import type { Opened } from './container.ts';
import { readUnpacked } from './read-unpacked.ts';

/** RFC 1952 section 2.3: flags, and where the name stands if there is one. */
const FEXTRA = 4;
const FNAME = 8;

function storedName(bytes: Uint8Array): string {
  const flags = bytes[3] ?? 0;
  if ((flags & FNAME) === 0) return '';
  const start = 10 + ((flags & FEXTRA) === 0 ? 0 : 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0));
  const end = bytes.indexOf(0, start);
  return end < 0 ? '' : Buffer.from(bytes.subarray(start, Math.min(end, start + 400))).toString('latin1');
}

/** The one file in a gzip. */
export async function openGzip(name: string, bytes: Uint8Array, allowance: Allowance): Promise<Opened> {
  const inner = shownName(storedName(bytes) || name.replace(/\.t?gz$/i, ''));
  try {
    allowance.takeEntry();
    const stream = Readable.from([bytes]).pipe(createGunzip());
    return {
      entries: [{ name: inner, bytes: await readUnpacked(stream, bytes.length, allowance), how: 'unpacked' }],
      problems: [],
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const code = error instanceof LimitReached ? 'left-out' : 'unreadable';
    return { entries: [], problems: [{ code, detail: words }] };
  }
}
