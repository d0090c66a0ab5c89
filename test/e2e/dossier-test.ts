import { test as base, expect } from '@playwright/test';
import { openBrowser } from './browser-place.ts';
import { Dossier } from './dossier.ts';
import { openElectron } from './electron-place.ts';
import type { Place } from './place.ts';

export interface DossierOptions {
  readonly place: 'electron' | 'browser';
}

interface Fixtures {
  readonly opened: Place;
  readonly dossier: Dossier;
}

/** A window, fresh for each test. Whatever a test does, nothing may appear on the console. */
export const test = base.extend<Fixtures & DossierOptions>({
  place: ['electron', { option: true }],
  opened: async ({ place }, use) => {
    const opened = place === 'electron' ? await openElectron() : await openBrowser();
    try {
      await use(opened);
      expect(opened.said, 'console messages').toEqual([]);
    } finally {
      await opened.close();
    }
  },
  dossier: async ({ opened }, use) => use(new Dossier(opened.page)),
});

export { expect };
