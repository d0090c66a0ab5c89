import { createHash } from 'node:crypto';
import type { Source } from '../../shared/intake/source.ts';

/**
 * Bytes as a source.
 * @param number counts from 1 in the order of taking in
 * @param takenAt ISO 8601, UTC
 */
export function makeSource(number: number, name: string, bytes: Uint8Array, takenAt: string): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: `s${number}`, name, bytes, sha256, takenAt };
}
