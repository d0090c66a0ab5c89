import { app, session } from 'electron';
import { APP_SCHEME } from '../security/app-scheme.ts';
import type { Policy } from './policy.ts';

const LOCAL = new Set([`${APP_SCHEME}:`, 'data:', 'devtools:']);

/** The page never needs the network, so it has none: a mail that got a request past the page's policy ends here. */
export const denyNetwork: Policy = () => {
  // Proxies found by WPAD, and Chromium's own look-ups beside the page.
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.whenReady().then(() => {
    session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
      decide({ cancel: !LOCAL.has(protocolOf(url)) });
    });
  });
};

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return '';
  }
}
