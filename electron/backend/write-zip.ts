import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import type { FileToWrite } from './write-folder.ts';

/**
 * Writes files as one zip, which appears under its name only when it is whole.
 * @param at time of the entries, so that the same files give the same zip; ISO 8601
 */
export async function writeZip(
  folder: string,
  name: string,
  files: readonly FileToWrite[],
  at: string,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const zip = new yazl.ZipFile();
  for (const { path, bytes } of files) {
    zip.addBuffer(Buffer.from(bytes), path, { mtime: new Date(at), mode: 0o100644 });
  }
  zip.end();
  const made = join(folder, `${name}.partial`);
  await pipeline(zip.outputStream, createWriteStream(made, { mode: 0o600 }));
  await rename(made, join(folder, name));
}
