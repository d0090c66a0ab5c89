import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';

export interface FileToWrite {
  /** Relative, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type WrittenFolder =
  | { readonly ok: true }
  /** Something is there already, and nobody said that it may be replaced. */
  | { readonly ok: false; readonly because: 'exists' | 'stopped' };

/**
 * Writes files into a folder so that at no moment a half-written file is seen: all of them go to a hidden
 * folder beside it and to the disk first, and are then renamed into place. A stop or a failure removes
 * the hidden folder.
 * @param folder may be absent or empty; with `overwrite`, files of the same names in it are replaced and
 *   all others are left alone
 */
export async function writeFolder(
  folder: string,
  files: readonly FileToWrite[],
  { overwrite = false, signal }: { readonly overwrite?: boolean; readonly signal?: AbortSignal } = {},
): Promise<WrittenFolder> {
  for (const file of files) refuseOutside(file.path);
  const state = await stateOf(folder);
  if (state === 'filled' && !overwrite) return { ok: false, because: 'exists' };
  const place = resolve(folder);
  await mkdir(dirname(place), { recursive: true });
  const staged = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.partial`);
  try {
    for (const file of files) {
      if (signal?.aborted) return { ok: false, because: 'stopped' };
      await writeToDisk(join(staged, file.path), file.bytes);
    }
    if (signal?.aborted) return { ok: false, because: 'stopped' };
    if (state === 'filled') await moveEach(files, staged, place);
    else await moveWhole(staged, place, state === 'empty');
    return { ok: true };
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** Names of originals come from mail: one like "../.bashrc" must never be written. */
function refuseOutside(path: string): void {
  const steps = path.split(/[\\/]/u);
  if (path === '' || isAbsolute(path) || steps.some((step) => step === '..' || step === '.' || step === '')) {
    throw new Error(`not a path inside the folder: ${JSON.stringify(path)}`);
  }
}

async function stateOf(folder: string): Promise<'absent' | 'empty' | 'filled'> {
  try {
    return (await readdir(folder)).length === 0 ? 'empty' : 'filled';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent';
    throw error;
  }
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function moveWhole(staged: string, place: string, isThere: boolean): Promise<void> {
  // Windows renames onto no folder, not even an empty one.
  if (isThere) await rmdir(place);
  await rename(staged, place);
}

async function moveEach(files: readonly FileToWrite[], staged: string, place: string): Promise<void> {
  for (const { path } of files) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await rename(join(staged, path), join(place, path));
  }
}
