import { type FileHandle, open, stat } from 'node:fs/promises';
import type { FileFault } from '../../shared/contract/file-fault.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import type { InputFile } from './input-file.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { readFailure } from './read-failure.ts';

/** Bytes asked of the file system at once. */
const LEAST_READ = 4096;
const MOST_READ = 1024 * 1024;

export type ReadInput = { readonly bytes: Uint8Array } | { readonly problem: ReadingProblem };

/**
 * A file's bytes, or why there are none. Never throws.
 * A pipe or a device is refused before it is opened: opening a FIFO without a writer never returns.
 */
export async function readInput(file: InputFile): Promise<ReadInput> {
  try {
    const found = await stat(file.path);
    if (!found.isFile())
      return { problem: { code: 'unreadable', detail: 'no-regular-file' satisfies FileFault } };
    if (found.size > MAX_FILE_BYTES) return tooLarge;
    const handle = await open(file.path, 'r');
    try {
      return await readUpTo(handle, MAX_FILE_BYTES, found.size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { problem: readFailure(error) };
  }
}

const tooLarge: ReadInput = {
  problem: { code: 'too-large', detail: `${MAX_FILE_BYTES / (1024 * 1024)} MiB` },
};

/**
 * Reads to the end, not to the size that `stat` gave: a log grows while it is read, /proc files say 0. The size only
 * says how much to set aside: a mebibyte for each mail of a folder kept V8 collecting for a quarter of the time.
 */
async function readUpTo(handle: FileHandle, limit: number, expected: number): Promise<ReadInput> {
  const chunks: Buffer[] = [];
  let size = 0;
  const highWaterMark = Math.min(Math.max(expected + 1, LEAST_READ), MOST_READ);
  for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark })) {
    size += chunk.length;
    if (size > limit) return tooLarge;
    chunks.push(chunk);
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)) };
}
