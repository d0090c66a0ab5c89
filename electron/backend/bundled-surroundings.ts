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
    example: join(bundles, 'example'),
    fonts: join(bundles, 'fonts'),
    clock: systemClock,
  };
}
