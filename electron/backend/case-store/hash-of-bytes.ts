import { createHash } from 'node:crypto';
import type { SourceBytes } from '../../../shared/intake/source-bytes.ts';

const CHUNK = 1024 * 1024;

/**
 * SHA-256 of bytes that are read by range, lower-case hex.
 * @throws BytesGone
 */
export function hashOfBytes(bytes: SourceBytes): string {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += CHUNK) {
    hash.update(bytes.subarray(at, Math.min(at + CHUNK, bytes.length)));
  }
  return hash.digest('hex');
}
