import { closeSync, fstatSync, openSync, type PathLike, readSync, type Stats } from 'node:fs';
import type { FileFault } from '../../shared/contract/file-fault.ts';
import { BytesGone } from '../../shared/intake/bytes-gone.ts';
import type { SourceBytes } from '../../shared/intake/source-bytes.ts';

/** Read at once: a mailbox is asked for a few KB after the other. */
const BLOCK = 1024 * 1024;
/** Read before what was asked: a reader looks a line back. */
const BEHIND = 8 * 1024;

/** A file read by range, a block of it at a time in memory. What was read from it once it will say again, or fail. */
export class FileBytes implements SourceBytes {
  readonly length: number;
  readonly #path: PathLike;
  readonly #mark: string;
  #block: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array(0) };

  /** @param stats of the file when it was taken in */
  constructor(path: PathLike, stats: Stats) {
    this.#path = path;
    this.length = stats.size;
    this.#mark = markOf(stats);
  }

  subarray(start: number, end: number): Uint8Array {
    const from = Math.max(0, Math.min(start, this.length));
    const to = Math.max(from, Math.min(end, this.length));
    const { start: first, bytes } = this.#block;
    if (from >= first && to <= first + bytes.length) return bytes.subarray(from - first, to - first);
    const begin = Math.max(0, from - BEHIND);
    this.#block = {
      start: begin,
      bytes: this.#read(begin, Math.min(this.length, Math.max(to, begin + BLOCK))),
    };
    return this.#block.bytes.subarray(from - begin, to - begin);
  }

  /** Into memory of its own: what was given out before must not change. */
  #read(start: number, end: number): Uint8Array {
    try {
      const file = openSync(this.#path, 'r');
      try {
        if (markOf(fstatSync(file)) !== this.#mark) throw new BytesGone('bytes-changed' satisfies FileFault);
        const bytes = new Uint8Array(end - start);
        let size = 0;
        while (size < bytes.length) {
          const read = readSync(file, bytes, size, bytes.length - size, start + size);
          if (read === 0) throw new BytesGone('bytes-changed' satisfies FileFault);
          size += read;
        }
        return bytes;
      } finally {
        closeSync(file);
      }
    } catch (error) {
      if (error instanceof BytesGone) throw error;
      throw new BytesGone(error instanceof Error ? error.message : String(error));
    }
  }
}

const markOf = ({ ino, size, mtimeMs }: Stats): string => `${ino} ${size} ${mtimeMs}`;
