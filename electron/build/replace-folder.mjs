import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of an older one. A reader sees the old or the new, and for the
 * moment between two renames none: never a half-written one.
 * @param {string} made
 * @param {string} place
 */
export function replaceFolder(made, place) {
  const old = `${place}.old-${process.pid}`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(made, place);
  rmSync(old, { recursive: true, force: true });
}
