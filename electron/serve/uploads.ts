import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MAX_FILE_BYTES } from '../backend/limits.ts';
import { shownName } from '../backend/shown-name.ts';

const TOO_LARGE = 'upload too large';

export type Upload =
  | { readonly ok: true; readonly path: string; readonly name: string }
  | { readonly ok: false; readonly because: 'too-large' };

/**
 * Streams a request's body to a file of its own in the private folder, so that a large drop never stands
 * in memory twice. The file is named by a number; the person's name for it is only shown.
 */
export class Uploads {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async receive(request: IncomingMessage, givenName: string): Promise<Upload> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    this.#count += 1;
    const path = join(this.#folder, `upload-${this.#count}`);
    try {
      await pipeline(request, atMost(MAX_FILE_BYTES), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      return { ok: true, path, name: shownName(givenName) };
    } catch (error) {
      await rm(path, { force: true });
      if (error instanceof Error && error.message === TOO_LARGE) return { ok: false, because: 'too-large' };
      throw error;
    }
  }
}

function atMost(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new Error(TOO_LARGE));
      else done(null, chunk);
    },
  });
}
