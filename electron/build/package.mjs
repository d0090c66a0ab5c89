/** `npm run package`: the unpacked app for this machine in `release/`, around the Electron that it has. */
import { join } from 'node:path';
import { build } from 'electron-builder';
import { findOrFetchElectron } from '../setup/electron-runtime.mjs';
import { bringUpToDate } from './bring-up-to-date.mjs';
import { projectFolder } from './project.mjs';

const say = (/** @type {string} */ line) => console.log(line);

const electron = await findOrFetchElectron(say);
if ('missing' in electron) {
  say(electron.missing);
  process.exit(1);
}
await bringUpToDate({ say });
await build({
  projectDir: projectFolder,
  dir: true,
  config: {
    extends: join(projectFolder, 'electron/builder.json'),
    electronDist: electron.folder,
    electronVersion: electron.version,
  },
});
