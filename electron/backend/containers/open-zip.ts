import iconv from 'iconv-lite';
import yauzl, { type Entry as ZipEntry, type ZipFile } from 'yauzl';
import type { FileFault } from '../../../shared/contract/file-fault.ts';
import type { ReadingProblem } from '../../../shared/notice/reading.ts';
import { shownName } from '../shown-name.ts';
import { type Allowance, LimitReached } from './allowance.ts';
import type { Entry, Opened } from './container.ts';
import { readUnpacked } from './read-unpacked.ts';

/** APPNOTE.TXT 4.4.4, bit 11: the name is UTF-8; else it is in the code page of the first PCs. */
const UTF8_NAME = 0x800;
const OFFICE = '[Content_Types].xml';

/** Decoded here, since the library refuses names that lead upwards, and with them the whole file. */
function nameOf({ fileNameRaw, generalPurposeBitFlag }: ZipEntry): string {
  const utf8 = (generalPurposeBitFlag & UTF8_NAME) !== 0 || isUtf8(fileNameRaw);
  return utf8 ? fileNameRaw.toString('utf8') : iconv.decode(fileNameRaw, 'cp437');
}

/** macOS writes UTF-8 without saying so. */
const isUtf8 = (bytes: Buffer): boolean => !bytes.toString('utf8').includes('\uFFFD');

/** Folders, and what macOS adds of its own to every file. */
const isNothing = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/.test(name);

async function readEntry(zip: ZipFile, entry: ZipEntry, allowance: Allowance): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  return readUnpacked(stream, entry.compressedSize, allowance);
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The files in a zip, in its order. One that is encrypted or damaged costs only itself. */
export async function openZip(bytes: Uint8Array, allowance: Allowance): Promise<Opened> {
  const entries: Entry[] = [];
  const problems: ReadingProblem[] = [];
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
    });
    for await (const entry of zip.eachEntry()) {
      const raw = nameOf(entry);
      if (raw === OFFICE)
        return {
          entries: [],
          problems: [{ code: 'unsupported-format', detail: 'office-document' satisfies FileFault }],
        };
      if (isNothing(raw)) continue;
      allowance.takeEntry();
      const name = shownName(raw);
      if (entry.isEncrypted()) {
        problems.push({ code: 'encrypted', detail: name });
        continue;
      }
      try {
        entries.push({ name, bytes: await readEntry(zip, entry, allowance), how: 'unpacked' });
      } catch (error) {
        if (error instanceof LimitReached) throw error;
        problems.push({ code: 'unreadable', detail: `${name}: ${wordsOf(error)}` });
      }
    }
  } catch (error) {
    problems.push({
      code: error instanceof LimitReached ? 'left-out' : 'unreadable',
      detail: wordsOf(error),
    });
  }
  return { entries, problems };
}
