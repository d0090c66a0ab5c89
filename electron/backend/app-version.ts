import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

/**
 * The app's version, from the package.json beside the folder of bundles.
 * @param bundles `dist`, in the source tree as in the packaged app
 */
export function appVersion(bundles: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(join(bundles, '..', 'package.json'), 'utf8'))).version;
}
