import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { findElectron } from '../../electron/setup/electron-runtime.mjs';
import { addressesIn } from './net-log.ts';
import type { Place } from './place.ts';
import { projectFolder } from './project.ts';

export interface ElectronPlace extends Place {
  readonly app: ElectronApplication;
}

/**
 * Starts the built app in real Electron.
 * @param words for the app, as a person would type them
 */
export async function openElectron(words: readonly string[] = []): Promise<ElectronPlace> {
  const electron = await findElectron();
  if ('missing' in electron) throw new Error(electron.missing);
  const own = mkdtempSync(join(tmpdir(), 'bounce-dossier-e2e-'));
  const netLog = join(own, 'net.json');
  const app = await _electron.launch({
    executablePath: electron.executable,
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
  const page = await app.firstWindow();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.waitForLoadState('domcontentloaded');
  let closed = false;
  const close = async () => {
    if (!closed) await app.close();
    closed = true;
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
    close: async () => {
      await close();
      rmSync(own, { recursive: true, force: true });
    },
  };
}
