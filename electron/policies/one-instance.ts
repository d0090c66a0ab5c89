import { app } from 'electron';
import { openArguments } from './open-arguments.ts';
import type { Policy } from './policy.ts';

/** A second start hands its files to the first window and ends. */
export const oneInstance: Policy = (parts) => {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  app.on('second-instance', (_event, argv, folder) => {
    parts.window.focus();
    openArguments(parts, argv, folder);
  });
};
