import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../../electron/setup/electron-runtime.mjs';
import { caseIn } from './case-on-disk.ts';
import { addressesIn } from './net-log.ts';
import type { Place } from './place.ts';
import { projectFolder } from './project.ts';

export interface ElectronPlace extends Place {
  readonly app: ElectronApplication;
}

/** Starting and quitting take well under a second each. */
const PATIENCE = 10_000;

/**
 * Starts the built app in real Electron.
 * @param words for the app, as a person would type them
 */
export async function openElectron(words: readonly string[] = []): Promise<ElectronPlace> {
  // Now and then the debugger attaches in the midst of the first load and waits for an event that was
  // before it; the app itself is up. Only the start is done again, never a test.
  return start(words).catch(() => start(words));
}

async function start(words: readonly string[]): Promise<ElectronPlace> {
  const electron = await findElectron();
  if ('missing' in electron) throw new Error(electron.missing);
  const own = mkdtempSync(join(tmpdir(), 'bounce-dossier-e2e-'));
  const netLog = join(own, 'net.json');
  const app = await _electron.launch({
    executablePath: electron.executable,
    timeout: 2 * PATIENCE,
    // Chromium has no sandbox for root; `sandboxed.spec.ts` starts the app as another user.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(own, 'profile')}`,
      `--log-net-log=${netLog}`,
      projectFolder,
      ...words,
    ],
  });
  const said: string[] = [];
  const page = await loaded(app, said).catch((error: unknown) => {
    app.process().kill('SIGKILL');
    throw error;
  });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    // Playwright waits for ever for a process whose inspector it lost on quitting; what was to be seen was seen.
    const lost = setTimeout(() => app.process().kill('SIGKILL'), PATIENCE);
    await app.close();
    clearTimeout(lost);
  };
  return {
    app,
    page,
    said,
    reached: async () => {
      await close();
      return addressesIn(readFileSync(netLog, 'utf8'));
    },
    write: async (press) => {
      const chosen = mkdtempSync(join(own, 'chosen-'));
      // The system's own dialog cannot be pressed from here; all that follows it is real.
      await app.evaluate(({ dialog }, folder) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
      }, chosen);
      await press();
      await page.getByTestId('written').waitFor();
      return join(chosen, readdirSync(chosen)[0] ?? '');
    },
    caseFolder: () => caseIn(join(own, 'profile', 'cases')),
    close: async () => {
      await close();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

async function loaded(app: ElectronApplication, said: string[]): Promise<Page> {
  const page = await app.firstWindow({ timeout: PATIENCE });
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.waitForLoadState('domcontentloaded', { timeout: PATIENCE });
  return page;
}
