import { app } from 'electron';
import type { Policy } from './policy.ts';

/**
 * Every renderer in Chromium's sandbox, whatever its window's preferences say. Where the person turned
 * it off for this start (Chromium has none for root), asking for it would end every child process.
 */
export const sandbox: Policy = () => {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
};
