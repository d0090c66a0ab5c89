import { join } from 'node:path';
import { appVersion } from './app-version.ts';
import { systemClock } from './clock.ts';
import type { Surroundings } from './host.ts';

/**
 * What lies beside the bundles, in the source tree as in the packaged app.
 * @param bundles `dist`
 */
export function bundledSurroundings(bundles: string): Surroundings {
  return {
    version: appVersion(bundles),
    // The packaged app keeps the example beside its archive: it is read like any folder of the person's,
    // by calls that Electron's archive does not answer.
    example: join(bundles.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'), 'example'),
    fonts: join(bundles, 'fonts'),
    clock: systemClock,
  };
}
