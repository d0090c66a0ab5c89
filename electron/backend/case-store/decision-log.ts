import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Decision, decisionSchema } from '../../../shared/evidence/decisions/decision.ts';
import { syncFolder } from './write-file.ts';

const NEWLINE = 0x0a;

/** What a file of decisions holds, and what of it is no decision. */
export interface ReadLog {
  readonly decisions: readonly Decision[];
  /** Bytes of whole lines; what follows was being written at a death. */
  readonly size: number;
  /** True where the last line was torn. */
  readonly torn: boolean;
  /** Lines between others that are none of ours: damage, or a newer version's. They stay in the file. */
  readonly unread: number;
}

/** Reads a file of decisions; one that is not there has none. */
export function readLog(path: string): ReadLog {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  const decisions: Decision[] = [];
  let unread = 0;
  for (const line of lines) {
    const decision = decisionOf(line);
    if (decision === null) unread += 1;
    else decisions.push(decision);
  }
  return { decisions, size: end, torn: end < bytes.length, unread };
}

/** A file of decisions that only grows. */
export class DecisionLog {
  readonly #file: number;
  #size: number;

  /** Cuts a torn line off. @param size of the whole lines */
  constructor(path: string, size: number) {
    const isNew = !existsSync(path);
    this.#file = openSync(path, isNew ? 'wx+' : 'r+', 0o600);
    this.#size = size;
    ftruncateSync(this.#file, size);
    fsyncSync(this.#file);
    if (isNew) syncFolder(dirname(path));
  }

  /**
   * All of them or none, and on the disk when this returns.
   * @throws where they cannot be written, such as on a full disk; the file is then as it was
   */
  append(decisions: readonly Decision[]): void {
    const bytes = Buffer.from(decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''));
    try {
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(this.#file, bytes, at, bytes.length - at, this.#size + at);
      }
      fsyncSync(this.#file);
    } catch (error) {
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
    this.#size += bytes.length;
  }

  close(): void {
    closeSync(this.#file);
  }
}

function decisionOf(line: string): Decision | null {
  try {
    return decisionSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
