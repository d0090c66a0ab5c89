import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { APP_PAGE } from '../security/app-scheme.ts';
import type { App, Policy } from './policy.ts';

/** The window, last: everything that it may ask for is there when it opens. */
export const openWindow: Policy = (parts) => {
  app.whenReady().then(() => open(parts));
  // macOS keeps an app without windows and opens one again from the dock.
  app.on('activate', () => {
    if (parts.window.open === null) open(parts);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
};

function open({ window, bundles }: App): void {
  const made = new BrowserWindow({
    width: 1320,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload: join(bundles, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.set(made);
  made.once('ready-to-show', () => made.show());
  // A page that died is loaded again: the case lives in the backend and loses nothing.
  made.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') made.loadURL(APP_PAGE);
  });
  made.loadURL(APP_PAGE);
}
