import { app, session } from 'electron';
import { APP_SCHEME } from '../security/app-scheme.ts';
import type { Policy } from './policy.ts';

const LOCAL = new Set([`${APP_SCHEME}:`, 'data:', 'devtools:']);

/**
 * Nothing leaves this computer. The page never needs the network, so it has none: a mail that got a
 * request past the page's policy ends here. Chromium's own requests do not pass by `webRequest`
 * (Electron 22 fetches a spelling dictionary at the start), so no name resolves at all.
 */
export const denyNetwork: Policy = () => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Else a proxy found by WPAD would resolve names for us.
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.whenReady().then(() => {
    const { defaultSession } = session;
    defaultSession.setSpellCheckerEnabled(false);
    defaultSession.setSpellCheckerLanguages([]);
    defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
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
