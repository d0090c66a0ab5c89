import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder unless it is there. It is filled beside its place and moved there whole: a set-up that
 * was stopped leaves nothing that looks finished, and of two at once the first wins.
 * @param {string} place
 * @param {(made: string, work: string) => void | Promise<void>} fill gets the folder to fill and one for its own use
 * @returns {Promise<string>} the place
 */
export async function makeOnce(place, fill) {
  if (existsSync(place)) return place;
  mkdirSync(dirname(place), { recursive: true });
  const work = mkdtempSync(join(dirname(place), `.${basename(place)}-`));
  const made = join(work, 'made');
  try {
    mkdirSync(made);
    await fill(made, work);
    renameSync(made, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return place;
}
