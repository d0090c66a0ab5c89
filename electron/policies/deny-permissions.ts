import { app, session } from 'electron';
import type { Policy } from './policy.ts';

/** Camera, place, notifications, devices, downloads: the page asks for none, so none is given. */
export const denyPermissions: Policy = () => {
  app.whenReady().then(() => {
    const { defaultSession } = session;
    defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
    defaultSession.setPermissionCheckHandler(() => false);
    defaultSession.setDevicePermissionHandler(() => false);
    defaultSession.on('will-download', (event) => event.preventDefault());
  });
};
