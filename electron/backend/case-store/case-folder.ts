import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Decision } from '../../../shared/evidence/decisions/decision.ts';
import type { SourceBytes } from '../../../shared/intake/source-bytes.ts';
import { type CaseLock, type Holder, lockCase } from './case-lock.ts';
import { DecisionLog, readLog } from './decision-log.ts';
import { NoCase } from './no-case.ts';
import { Originals } from './originals.ts';
import { PARTIAL, writeFileWhole } from './write-file.ts';

/** The form of case folders that this version writes and reads. */
const FORMAT = 1;

const caseSchema = z.object({ format: z.int().positive(), id: z.string(), createdAt: z.string() });
export type CaseHead = z.infer<typeof caseSchema>;

/**
 * A case on disk: its originals, and the list of decisions. Who opens it first writes it; for everybody else it
 * can only be read, and says who holds it.
 */
export class CaseFolder {
  readonly path: string;
  readonly head: CaseHead;
  /** Null where this is the one that writes. */
  readonly holder: Holder | null;
  /** What opening found and left behind: a torn last line, and lines that are no decisions. */
  readonly found: { readonly torn: boolean; readonly unread: number };
  readonly originals: Originals;
  readonly #decisions: Decision[];
  #log: DecisionLog | null;
  readonly #lock: CaseLock | null;

  /**
   * Opens a case, or makes one where the folder is absent or empty.
   * @param now ISO 8601, UTC: when a new one is made
   * @throws NoCase, and what the file system says
   */
  constructor(path: string, now: string) {
    this.path = path;
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const isCase = existsSync(join(path, 'case.json'));
    if (!isCase && !isBare(path)) throw new NoCase('no-case-in-folder');
    const lock = lockCase(join(path, 'lock'));
    this.#lock = 'holder' in lock ? null : lock;
    this.holder = 'holder' in lock ? lock.holder : null;
    try {
      this.head = headIn(path, this.#lock === null ? null : now);
      this.originals = new Originals(join(path, 'originals'));
      if (this.#lock !== null) this.#tidy();
      const { decisions, size, torn, unread } = readLog(this.#logPath);
      this.#decisions = [...decisions];
      this.found = { torn: torn && this.#lock !== null, unread };
      this.#log = this.#lock === null ? null : new DecisionLog(this.#logPath, size);
    } catch (error) {
      this.#lock?.release();
      throw error;
    }
  }

  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  /** On the disk when this returns. @throws where the case is only read, or the disk takes no more */
  append(decisions: readonly Decision[]): void {
    if (this.#log === null) throw new NoCase('open-elsewhere');
    this.#log.append(decisions);
    this.#decisions.push(...decisions);
  }

  /** Keeps the bytes of a source; what comes back reads them from the folder. */
  async keep(sha256: string, bytes: SourceBytes): Promise<SourceBytes> {
    if (this.#log === null) throw new NoCase('open-elsewhere');
    return this.originals.keep(sha256, bytes);
  }

  /** A file beside the decisions that may be lost without loss of the case; null where there is none. */
  readCache(name: string): string | null {
    const path = join(this.path, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  /** Does nothing where the case is only read. */
  writeCache(name: string, text: string): void {
    if (this.#log !== null) writeFileWhole(join(this.path, name), Buffer.from(text));
  }

  /** Ends writing; nothing is appended any more. */
  close(): void {
    this.#log?.close();
    this.#log = null;
    this.#lock?.release();
  }

  get #logPath(): string {
    return join(this.path, 'decisions.ndjson');
  }

  #tidy(): void {
    this.originals.prepare();
    for (const name of readdirSync(this.path)) {
      if (name.endsWith(PARTIAL)) rmSync(join(this.path, name), { force: true });
    }
  }
}

/** Empty, or what a death in the midst of making a case left. */
function isBare(path: string): boolean {
  return readdirSync(path).every((name) => /^(?:originals|lock(?:\..*)?|case\.json\..*)$/.test(name));
}

/** @param now null where none may be made */
function headIn(path: string, now: string | null): CaseHead {
  const file = join(path, 'case.json');
  if (!existsSync(file)) {
    if (now === null) throw new NoCase('being-made');
    const head = { format: FORMAT, id: randomUUID(), createdAt: now };
    writeFileWhole(file, Buffer.from(`${JSON.stringify(head)}\n`));
    return head;
  }
  const head = caseSchema.safeParse(jsonIn(readFileSync(file, 'utf8')));
  if (!head.success) throw new NoCase('case-unreadable');
  if (head.data.format > FORMAT) throw new NoCase('case-newer');
  return head.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
