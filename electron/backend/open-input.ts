import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { sniff } from '../../shared/intake/sniff.ts';
import type { SourceBytes } from '../../shared/intake/source-bytes.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import { FileBytes } from './file-bytes.ts';
import type { InputFile } from './input-file.ts';
import { MAX_MAILBOX_BYTES, WHOLE_BYTES } from './limits.ts';
import { readFailure } from './read-failure.ts';
import { readInput } from './read-input.ts';

/** Bytes with their hash (lower-case hex), ready to become a source. */
export interface OpenedInput {
  readonly bytes: SourceBytes;
  readonly sha256: string;
}

/** Ends the reading of a file early; nothing of it is taken in then. */
export class Stopped extends Error {}

const SNIFFED = 64 * 1024;

/**
 * A file's bytes: whole in memory, or by range where it is a mailbox of some size, which has no such limit as
 * other files have. Never throws but `Stopped`.
 */
export async function openInput(
  file: InputFile,
  signal?: AbortSignal,
): Promise<OpenedInput | { readonly problem: ReadingProblem }> {
  const mailbox = await openMailbox(file, signal);
  if (mailbox !== null) return mailbox;
  const input = await readInput(file);
  if ('problem' in input) return input;
  return { bytes: input.bytes, sha256: createHash('sha256').update(input.bytes).digest('hex') };
}

/** Null where the file is not one: small, no regular file, or something else by its first bytes. */
async function openMailbox(
  file: InputFile,
  signal?: AbortSignal,
): Promise<OpenedInput | { readonly problem: ReadingProblem } | null> {
  try {
    const found = await stat(file.path);
    if (!found.isFile() || found.size <= WHOLE_BYTES) return null;
    const handle = await open(file.path, 'r');
    try {
      const first = await handle.read(new Uint8Array(SNIFFED), 0, SNIFFED, 0);
      const { format, charset } = sniff(first.buffer.subarray(0, first.bytesRead));
      if (format !== 'mbox' || charset !== null) return null;
      if (found.size > MAX_MAILBOX_BYTES) return tooLarge;
      const stats = await handle.stat();
      return { bytes: new FileBytes(file.path, stats), sha256: await hashOf(handle, signal) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return { problem: readFailure(error) };
  }
}

const tooLarge = {
  problem: { code: 'too-large', detail: `${MAX_MAILBOX_BYTES / 1024 ** 3} GiB` },
} as const;

async function hashOf(handle: FileHandle, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 })) {
    if (signal?.aborted === true) throw new Stopped();
    hash.update(chunk);
  }
  return hash.digest('hex');
}
