import { readFileSync, type Stats } from 'node:fs';
import type { FileFault } from '../../../shared/contract/file-fault.ts';
import { BytesGone } from '../../../shared/intake/bytes-gone.ts';
import type { SourceBytes } from '../../../shared/intake/source-bytes.ts';

/** Of ten thousand small originals, so much stands in memory at once. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Small files read whole, the last used of them kept. */
export class RecentFiles {
  readonly #files = new Map<string, Uint8Array>();
  #bytes = 0;

  /** @throws what the file system says */
  read(path: string): Uint8Array {
    const known = this.#files.get(path);
    if (known !== undefined) {
      this.#files.delete(path);
      this.#files.set(path, known);
      return known;
    }
    const bytes = new Uint8Array(readFileSync(path));
    this.#files.set(path, bytes);
    this.#bytes += bytes.length;
    for (const [oldest, { length }] of this.#files) {
      if (this.#bytes <= MOST_BYTES || oldest === path) break;
      this.#files.delete(oldest);
      this.#bytes -= length;
    }
    return bytes;
  }
}

/** A small original, read when it is asked for and not held. */
export class OriginalBytes implements SourceBytes {
  readonly length: number;
  readonly #path: string;
  readonly #recent: RecentFiles;

  constructor(path: string, stats: Stats, recent: RecentFiles) {
    this.length = stats.size;
    this.#path = path;
    this.#recent = recent;
  }

  subarray(start: number, end: number): Uint8Array {
    try {
      const bytes = this.#recent.read(this.#path);
      if (bytes.length === this.length) return bytes.subarray(start, end);
    } catch (error) {
      throw new BytesGone(error instanceof Error ? error.message : String(error));
    }
    throw new BytesGone('bytes-changed' satisfies FileFault);
  }
}
