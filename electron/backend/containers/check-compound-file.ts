import type { FileFault } from '../../../shared/contract/file-fault.ts';

/** [MS-CFB] section 2.2: where the header says what is where. */
const SECTOR_SHIFT = 30;
const FAT_COUNT = 44;
const DIRECTORY_START = 48;
const MINI_FAT_START = 60;
const DIFAT_START = 68;
const DIFAT_COUNT = 72;
const FIRST_FAT_SECTORS = 76;
const SECTORS_IN_HEADER = 109;

/** [MS-CFB] section 2.6.1: an entry of the directory. */
const ENTRY = 128;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
/** Streams below this size stand in the mini stream, in sectors of 64 bytes (sections 2.2, 2.4). */
const MINI_BELOW = 4096;

interface DirectoryEntry {
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** What stands in the way of reading. */
class Damaged extends Error {
  constructor(fault: FileFault) {
    super(fault);
  }
}

/** A compound file as far as its chains go. */
class Chains {
  readonly #view: DataView;
  readonly #sector: number;
  /** Numbers of the sectors that hold the table of sectors. */
  readonly #fat: readonly number[];

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sector = this.#view.getUint8(SECTOR_SHIFT) === 12 ? 4096 : 512;
    this.#fat = this.#fatSectors();
  }

  int(at: number): number {
    return at + 4 <= this.#view.byteLength ? this.#view.getInt32(at, true) : -1;
  }

  /** Offset of a sector; the header takes the place of the first. */
  offset(sector: number): number {
    return (sector + 1) * this.#sector;
  }

  /** The sectors of a chain through a table. @throws Damaged where it comes back to itself */
  chain(start: number, table: readonly number[] = this.#fat): readonly number[] {
    const seen = new Set<number>();
    for (let at = start; at >= 0 && this.#knows(at, table); at = this.#next(at, table)) {
      if (seen.has(at)) throw new Damaged('chain-in-circle');
      seen.add(at);
    }
    return [...seen];
  }

  entries(): readonly DirectoryEntry[] {
    return this.chain(this.int(DIRECTORY_START)).flatMap((sector) =>
      Array.from({ length: this.#sector / ENTRY }, (_, index) =>
        this.#entryAt(this.offset(sector) + index * ENTRY),
      ),
    );
  }

  #entryAt(at: number): DirectoryEntry {
    return {
      type: at + ENTRY <= this.#view.byteLength ? this.#view.getUint8(at + 66) : 0,
      left: this.int(at + 68),
      right: this.int(at + 72),
      child: this.int(at + 76),
      start: this.int(at + 116),
      size: this.int(at + 120),
    };
  }

  #knows(sector: number, table: readonly number[]): boolean {
    return Math.floor(sector / (this.#sector / 4)) < table.length && this.offset(0) <= this.#view.byteLength;
  }

  #next(sector: number, table: readonly number[]): number {
    const each = this.#sector / 4;
    return this.int(this.offset(table[Math.floor(sector / each)] ?? -1) + 4 * (sector % each));
  }

  /** The first stand in the header, more in a chain of sectors of their own. */
  #fatSectors(): readonly number[] {
    const count = this.int(FAT_COUNT);
    const most = Math.ceil(this.#view.byteLength / this.#sector);
    if (count < 0 || count > most || this.int(DIFAT_COUNT) > most) throw new Damaged('counts-wrong');
    const found = Array.from({ length: Math.min(count, SECTORS_IN_HEADER) }, (_, index) =>
      this.int(FIRST_FAT_SECTORS + 4 * index),
    );
    let at = this.int(DIFAT_START);
    for (let block = 0; block < this.int(DIFAT_COUNT) && at >= 0; block += 1) {
      const each = this.#sector / 4 - 1;
      for (let index = 0; index < each && found.length < count; index += 1)
        found.push(this.int(this.offset(at) + 4 * index));
      at = this.int(this.offset(at) + 4 * each);
    }
    return found;
  }
}

/**
 * Why a compound file must not be given to a reader that follows its chains without an end; null where it may.
 * Chains that come back to themselves, a directory that does, and streams larger than the file are attacks, or
 * damage that costs as much.
 */
export function checkCompoundFile(bytes: Uint8Array): string | null {
  try {
    if (bytes.length < 512) throw new Damaged('cut-off');
    const chains = new Chains(bytes);
    const entries = chains.entries();
    checkTree(entries);
    const mini = chains.chain(chains.int(MINI_FAT_START));
    for (const { type, start, size } of entries) {
      if (type === ROOT) chains.chain(start);
      if (type !== STREAM) continue;
      if (size < 0 || size > bytes.length) throw new Damaged('part-too-large');
      if (size > 0) chains.chain(start, size < MINI_BELOW ? mini : undefined);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Each entry hangs in one place ([MS-CFB] section 2.6.4). */
function checkTree(entries: readonly DirectoryEntry[]): void {
  const seen = new Set<number>([0]);
  const waiting = [entries[0]?.child ?? -1];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === -1) continue;
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) throw new Damaged('directory-in-circle');
    seen.add(at);
    waiting.push(entry.left, entry.right);
    if (entry.type === STORAGE) waiting.push(entry.child);
  }
}
