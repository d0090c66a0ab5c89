import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where what is fetched once is kept, outside the tree, so that every clone shares it.
 * @returns {string} the XDG cache folder's part for this project
 */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bounce-dossier');
}
