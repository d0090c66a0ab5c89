import type { FileFault } from '../../../shared/contract/file-fault.ts';

/** More files than a mailbox export has parts; a directory of a million entries is an attack. */
export const MAX_ENTRIES = 10_000;
/** Unpacked bytes of one container with all inside it, which stand in memory at once. */
export const MAX_UNPACKED = 128 * 1024 * 1024;
/** Text packs to a tenth, a log to a fiftieth; deflate itself ends at 1:1032, where bombs are. */
export const MAX_RATIO = 250;
/** Below this a ratio says nothing: 100 KB of one letter are harmless. */
export const RATIO_FROM = 4 * 1024 * 1024;
/** A zip in a zip in a mail; nobody packs deeper. */
export const MAX_NESTING = 4;

/** Taken out more than is allowed. */
export class LimitReached extends Error {
  constructor(limit: Extract<FileFault, 'too-many-entries' | 'unpacks-too-large' | 'packed-too-tightly'>) {
    super(limit);
  }
}

/** How many entries and unpacked bytes. */
export interface Limits {
  readonly entries: number;
  readonly bytes: number;
}

/** What may still be unpacked out of one dropped file, however it is nested. */
export class Allowance {
  #entries: number;
  #bytes: number;

  constructor(limits: Limits = { entries: MAX_ENTRIES, bytes: MAX_UNPACKED }) {
    this.#entries = limits.entries;
    this.#bytes = limits.bytes;
  }

  /** @throws LimitReached */
  takeEntry(): void {
    this.#entries -= 1;
    if (this.#entries < 0) throw new LimitReached('too-many-entries');
  }

  /**
   * Called while an entry is unpacked.
   * @param more bytes unpacked since the last call
   * @param unpacked bytes of this entry so far
   * @param packed bytes of this entry in its container
   * @throws LimitReached
   */
  takeBytes(more: number, unpacked: number, packed: number): void {
    this.#bytes -= more;
    if (this.#bytes < 0) throw new LimitReached('unpacks-too-large');
    if (unpacked > RATIO_FROM && unpacked > packed * MAX_RATIO) {
      throw new LimitReached('packed-too-tightly');
    }
  }
}
