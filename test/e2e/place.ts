import type { Page } from '@playwright/test';

/** Where the window runs: real Electron, or real Chromium over `serve`. */
export interface Place {
  readonly page: Page;
  /** Everything that the page, or the process around it, said on a console. */
  readonly said: string[];
  /** Addresses outside of the app that anything tried to reach. */
  readonly reached: () => Promise<readonly string[]>;
  /** Presses the button that writes and gives the folder of what came out. */
  readonly write: (press: () => Promise<void>) => Promise<string>;
  /** The folder of the case that is open. */
  readonly caseFolder: () => string;
  readonly close: () => Promise<void>;
}
