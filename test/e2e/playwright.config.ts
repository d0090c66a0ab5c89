import { defineConfig } from '@playwright/test';
import type { DossierOptions } from './dossier-test.ts';

/** The same steps in real Electron and in real Chromium over `serve`; what only one of them has is in its folder. */
export default defineConfig<DossierOptions>({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  workers: 1,
  reporter: [['list']],
  projects: [
    { name: 'electron', use: { place: 'electron' }, testIgnore: 'browser-only/**' },
    { name: 'browser', use: { place: 'browser' }, testIgnore: 'electron-only/**' },
  ],
});
