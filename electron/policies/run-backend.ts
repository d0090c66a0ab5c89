import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { Policy } from './policy.ts';

/** More deaths than this within a minute, and the reader is left dead: something else than one mail is wrong. */
const MOST_RESTARTS = 5;
const MINUTE = 60_000;

/** Keeps the process that reads mail running; one mail that kills it costs only itself. */
export const runBackend: Policy = ({ backend, bundles }) => {
  const deaths: number[] = [];
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });

  const start = () => {
    // Asked for here: the profile's folder may be named on the command line.
    const cases = join(app.getPath('userData'), 'cases');
    const child = utilityProcess.fork(join(bundles, 'backend.cjs'), [cases], {
      serviceName: 'Bounce reader',
    });
    backend.attach({
      post: (message) => child.postMessage(message),
      listen: (listener) => child.on('message', listener),
    });
    child.on('exit', () => {
      if (quitting) return;
      backend.detach();
      deaths.push(Date.now());
      if (deaths.filter((at) => Date.now() - at < MINUTE).length <= MOST_RESTARTS) start();
    });
  };
  app.whenReady().then(start);
};
