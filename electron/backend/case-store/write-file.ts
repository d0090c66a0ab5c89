import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Ends the names of files that are being written; one that is found later was left by a death. */
export const PARTIAL = '.partial';

/** A name for a file in the making, beside the one that it becomes. */
export const partialOf = (path: string): string => `${path}.${randomBytes(6).toString('hex')}${PARTIAL}`;

/**
 * Writes a file so that at no moment, a death or a power cut included, another content than the old or the new
 * one is found under its name.
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  const made = partialOf(path);
  try {
    const file = openSync(made, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(made, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(made, { force: true });
    throw error;
  }
}

/** Puts names on the disk, as `fsync` of a file puts only its bytes there. Windows opens no folders, and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
