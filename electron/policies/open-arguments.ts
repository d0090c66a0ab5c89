import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import type { App, Policy } from './policy.ts';

/**
 * Takes in what a command line names: files, folders, or the bundled example for `--example`. Chromium
 * adds switches of its own and an unpackaged Electron the app's folder, so only what exists is taken.
 * @param folder that relative paths start from
 */
export async function openArguments(
  { backend }: App,
  argv: readonly string[],
  folder: string,
): Promise<void> {
  const words = argv.slice(1);
  if (words.includes('--example')) await backend.call('intake.example', { language: 'en' });
  const paths = words.filter((word) => !word.startsWith('-')).map((word) => resolve(folder, word));
  const handles = paths
    .filter((path) => existsSync(path) && path !== app.getAppPath())
    .map((path) => backend.register(path));
  if (handles.length > 0) await backend.call('intake.files', { handles, language: 'en' });
}

/** Files of the first command line, and those that macOS hands over by an event, also before the app is ready. */
export const openFilesGiven: Policy = (parts) => {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    parts.backend.call('intake.files', { handles: [parts.backend.register(path)], language: 'en' });
  });
  app.whenReady().then(() => openArguments(parts, process.argv, process.cwd()));
};
