import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { findElectron } from '../../../electron/setup/electron-runtime.mjs';
import { projectFolder } from '../project.ts';

/** Debian's and everybody's "nobody". */
const NOBODY = 65_534;

export interface NormalUserApp {
  readonly app: ElectronApplication;
  /** Process ids of the renderers. */
  readonly renderers: () => readonly number[];
  readonly stop: () => Promise<void>;
}

/**
 * Starts the app without `--no-sandbox`: as nobody where the test runs as root, from a copy of Electron
 * that nobody can read, its sandbox helper set-user-id root as an installer would leave it.
 */
export async function startAsNormalUser(): Promise<NormalUserApp> {
  const electron = await findElectron();
  if ('missing' in electron) throw new Error(electron.missing);
  const own = mkdtempSync(join(tmpdir(), 'bounce-dossier-user-'));
  const runtime = join(own, 'electron');
  const sources = join(own, 'app');
  const home = join(own, 'home');
  cpSync(electron.folder, runtime, { recursive: true });
  cpSync(join(projectFolder, 'dist'), join(sources, 'dist'), { recursive: true });
  copyFileSync(join(projectFolder, 'package.json'), join(sources, 'package.json'));
  mkdirSync(home);
  const XAUTHORITY = displayKey(home);
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    chmodSync(own, 0o755);
    chmodSync(join(runtime, 'chrome-sandbox'), 0o4755);
    for (const path of [home, ...readdirSync(home).map((name) => join(home, name))]) {
      chownSync(path, NOBODY, NOBODY);
    }
  }
  const app = await _electron.launch({
    executablePath: asRoot ? wrapper(own, join(runtime, 'electron')) : join(runtime, 'electron'),
    args: [sources, '--example'],
    env: { PATH: process.env.PATH ?? '', HOME: home, DISPLAY: process.env.DISPLAY ?? '', XAUTHORITY },
  });
  return {
    app,
    renderers: () => renderersOf(runtime),
    stop: async () => {
      await app.close();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/**
 * What becomes the other user and then Electron, in one process, so that it is ended as Electron is.
 * Playwright, which runs as root here, adds `--no-sandbox` for root: it is taken out again.
 */
function wrapper(own: string, executable: string): string {
  const file = join(own, 'as-nobody');
  const script = [
    '#!/bin/sh',
    'for word do shift; [ "$word" = --no-sandbox ] || set -- "$@" "$word"; done',
    `exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups -- '${executable}' "$@"`,
  ];
  writeFileSync(file, `${script.join('\n')}\n`, { mode: 0o755 });
  return file;
}

/** The key to the display, in the other user's home. */
function displayKey(home: string): string {
  const key = process.env.XAUTHORITY ?? join(homedir(), '.Xauthority');
  const copy = join(home, '.Xauthority');
  if (existsSync(key)) copyFileSync(key, copy);
  return copy;
}

function renderersOf(runtime: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        // A renderer is a fork that writes its command line itself, with spaces.
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.startsWith(runtime) && /[\0 ]--type=renderer[\0 ]/.test(line);
      } catch {
        // Ended since it was listed.
        return false;
      }
    })
    .map(Number);
}
