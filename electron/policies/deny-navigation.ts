import { app } from 'electron';
import type { Policy } from './policy.ts';

/**
 * The window shows one page for all its life: no other page, no second window, no webview. A dropped file
 * that the page did not take, or a link in a mail, must not replace the app.
 */
export const denyNavigation: Policy = () => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
};
