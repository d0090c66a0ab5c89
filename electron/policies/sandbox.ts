import { app } from 'electron';
import type { Policy } from './policy.ts';

/** Every renderer in Chromium's sandbox, whatever its window's preferences say. */
export const sandbox: Policy = () => {
  app.enableSandbox();
};
