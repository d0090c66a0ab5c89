import type { PackFile } from '../../shared/report/pack.ts';

const MANIFEST = '/SHA256SUMS';

/** The hash of each pack's manifest, as page 1 prints it: `receiver 3b1f…, host 90aa…`. */
export function manifestHashes(files: readonly PackFile[], sha256: (bytes: Uint8Array) => string): string {
  return files
    .filter(({ path }) => path.endsWith(MANIFEST))
    .map(({ path, bytes }) => `${path.slice(0, -MANIFEST.length)} ${sha256(bytes)}`)
    .join(', ');
}
