/** `npm run package`: the unpacked app for this machine in `release/`, around the Electron that it has. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { findOrFetchElectron } from '../setup/electron-runtime.mjs';
import { bringUpToDate } from './bring-up-to-date.mjs';
import { fusesFor } from './fuses-for.mjs';
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
    electronFuses: await fusesFor(electron.executable),
    // What runs a folder named on the command line has no place in the app that is given to people.
    afterPack: async ({ appOutDir, packager }) => {
      rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
    },
  },
});
