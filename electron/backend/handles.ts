import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

/** A file or folder that the person gave, known to the window by a handle only. */
export interface Given {
  readonly path: string;
  readonly name: string;
}

/** Random, so that a page cannot name a file that nobody gave. */
export const newHandle = (): string => `h-${randomUUID()}`;

/** Paths by handle, kept while the app runs, so that reading one can be tried again. */
export class Handles {
  readonly #given = new Map<string, Given>();

  /** @param name shown to the person, where the file lies under another (an upload in a private folder) */
  add(handle: string, path: string, name: string = basename(path)): void {
    this.#given.set(handle, { path, name });
  }

  get(handle: string): Given | null {
    return this.#given.get(handle) ?? null;
  }
}
