import { join } from 'node:path';
import { appVersion } from './app-version.ts';
import { systemClock } from './clock.ts';
import { systemResolver } from './dns/system-resolver.ts';
import type { Surroundings } from './host.ts';
import { postOverHttp } from './timestamp/post-over-http.ts';

/**
 * What lies beside the bundles, in the source tree as in the packaged app.
 * @param bundles `dist`
 */
export function bundledSurroundings(bundles: string): Surroundings {
  // The packaged app keeps the examples beside its archive: they are read like any folder of the person's,
  // by calls that Electron's archive does not answer.
  const unpacked = bundles.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
  return {
    version: appVersion(bundles),
    example: join(unpacked, 'example'),
    largerExample: join(unpacked, 'example-larger'),
    fonts: join(bundles, 'fonts'),
    clock: systemClock,
    resolver: systemResolver,
    post: postOverHttp(),
  };
}
