import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The Electron that package.json pins: what its own download left in node_modules, or the folder that
 * ELECTRON_OVERRIDE_DIST_PATH names (Electron's own variable, for a copy that the person keeps).
 * @returns {{ executable: string, version: string, folder: string } | null} null where neither is there
 */
export function ownElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return given ? electronIn(given) : electronIn(join(electronPackage(), 'dist'));
}

/** @returns {string} the folder of the `electron` package */
export function electronPackage() {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

/** @param {string} folder an unpacked download */
function electronIn(folder) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const executable = join(folder, names[/** @type {'darwin'} */ (process.platform)] ?? 'electron');
  const about = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(about)) return null;
  return { executable, version: readFileSync(about, 'utf8').trim().replace(/^v/, ''), folder };
}
