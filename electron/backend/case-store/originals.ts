import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFault } from '../../../shared/contract/file-fault.ts';
import { BytesGone } from '../../../shared/intake/bytes-gone.ts';
import type { SourceBytes } from '../../../shared/intake/source-bytes.ts';
import { FileBytes } from '../file-bytes.ts';
import { WHOLE_BYTES } from '../limits.ts';
import { OriginalBytes, RecentFiles } from './original-bytes.ts';
import { PARTIAL, partialOf, syncFolder } from './write-file.ts';

/** Copied and hashed at once. */
const CHUNK = 1024 * 1024;

/** The bytes of a case, each file under its SHA-256 and written once. */
export class Originals {
  readonly #folder: string;
  readonly #recent = new RecentFiles();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder, and removes what a death left half written. Only for who holds the case's lock. */
  prepare(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(this.#folder)) {
      if (name.endsWith(PARTIAL)) rmSync(join(this.#folder, name), { force: true });
    }
  }

  /**
   * Writes bytes under their hash; on the disk and under its name when this returns.
   * @throws BytesGone where they have another hash, as when a mailbox grew since it was hashed
   */
  async keep(sha256: string, bytes: SourceBytes): Promise<SourceBytes> {
    const path = this.pathOf(sha256);
    if (!existsSync(path)) await this.#write(path, sha256, bytes);
    return this.open(sha256);
  }

  /** @throws what the file system says where there is none */
  async open(sha256: string): Promise<SourceBytes> {
    const path = this.pathOf(sha256);
    const stats = await stat(path);
    return stats.size > WHOLE_BYTES
      ? new FileBytes(path, stats)
      : new OriginalBytes(path, stats, this.#recent);
  }

  pathOf(sha256: string): string {
    return join(this.#folder, sha256);
  }

  async #write(path: string, sha256: string, bytes: SourceBytes): Promise<void> {
    const made = partialOf(path);
    try {
      const file = await open(made, 'wx', 0o600);
      const hash = createHash('sha256');
      try {
        for (let at = 0; at < bytes.length; at += CHUNK) {
          const chunk = bytes.subarray(at, Math.min(at + CHUNK, bytes.length));
          hash.update(chunk);
          await file.writeFile(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      if (hash.digest('hex') !== sha256) throw new BytesGone('bytes-changed' satisfies FileFault);
      await rename(made, path);
      syncFolder(this.#folder);
    } catch (error) {
      await rm(made, { force: true });
      throw error;
    }
  }
}
