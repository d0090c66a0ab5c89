import { app } from 'electron';
import type { Policy } from './policy.ts';

/**
 * Chromium's `--user-data-dir` names the folder of the profile, and so which windows are "the same app".
 * Said again here, because what runs an unpackaged app's folder sets it by the app's name.
 */
export const profileFolder: Policy = () => {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder !== '') app.setPath('userData', folder);
};
