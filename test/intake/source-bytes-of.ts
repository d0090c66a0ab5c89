import type { SourceBytes } from '../../shared/intake/source-bytes.ts';

/** Bytes that are handed out as copies, so that nothing can be read beside what was asked for. */
export const sourceBytesOf = (bytes: Uint8Array, atLeast: number): SourceBytes => ({
  length: bytes.length,
  subarray: (start, end) =>
    bytes
      .slice(start, Math.min(bytes.length, Math.max(end, start + atLeast)))
      .subarray(0, Math.max(0, Math.min(end, bytes.length) - start)),
});
