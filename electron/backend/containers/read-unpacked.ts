import type { Readable } from 'node:stream';
import type { Allowance } from './allowance.ts';

/**
 * All bytes of an unpacking stream, as far as is allowed.
 * @param packed how many bytes they are in the container
 * @throws LimitReached, and what the stream fails with
 */
export async function readUnpacked(
  stream: Readable,
  packed: number,
  allowance: Allowance,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      allowance.takeBytes(chunk.length, size, packed);
      chunks.push(chunk);
    }
  } finally {
    stream.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}
