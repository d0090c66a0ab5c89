import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

/**
 * One hash over the path, size and time of every file below the inputs. Times, not contents: a check
 * before each command line run has to cost milliseconds.
 * @param {readonly string[]} inputs files or folders, relative to the project; what is not there counts as empty
 * @param {readonly string[]} [without] folders to leave out, relative to the project
 * @returns {string}
 */
export function fingerprint(inputs, without = []) {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ path) => {
    if (without.includes(path)) return;
    const stats = statSync(join(projectFolder, path), { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (!stats.isDirectory()) {
      hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(join(projectFolder, path)).sort()) visit(`${path}/${name}`);
  };
  for (const input of inputs) visit(input);
  return hash.digest('hex');
}
