import type { Case } from '../../evidence/case.ts';
import type { Digest } from '../exhibits.ts';

/** `BD-4f1c09ae`: the same for the same sources, so that both letters and each later issue share it. */
export function requestId(c: Case, digest: Digest): string {
  const manifest = [...c.sources.map(({ sha256 }) => sha256)].sort().join('\n');
  const bytes = Uint8Array.from(manifest, (character) => character.charCodeAt(0));
  return `BD-${digest(bytes).slice(0, 8)}`;
}
