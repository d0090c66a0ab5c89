import { app, session } from 'electron';
import type { Policy } from './policy.ts';

/** What a press on "Copy" needs; text only goes out, nothing is read from the clipboard. */
const GRANTED = 'clipboard-sanitized-write';

/** Camera, place, notifications, devices, downloads: the page asks for none, so none is given. */
export const denyPermissions: Policy = () => {
  app.whenReady().then(() => {
    const { defaultSession } = session;
    defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
      decide(permission === GRANTED),
    );
    defaultSession.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
    defaultSession.setDevicePermissionHandler(() => false);
    defaultSession.on('will-download', (event) => event.preventDefault());
  });
};
