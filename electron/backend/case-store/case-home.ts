import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { applyDecisions } from '../../../shared/evidence/decisions/apply-decisions.ts';
import { readLog } from './decision-log.ts';
import { writeFileWhole } from './write-file.ts';

const lastSchema = z.object({ case: z.string() });

/** More are found by opening their folder. */
const MOST_RECENT = 12;

/** A case that was worked on before. */
export interface RecentCase {
  /** Name of its folder. */
  readonly id: string;
  readonly title: string | null;
  /** Name of the first source, and how many there are. */
  readonly first: string;
  readonly sources: number;
}

/** Where the app keeps its cases, and which it had open last. */
export class CaseHome {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Path of the case that was open last; null where it is gone, or there was none. */
  get last(): string | null {
    try {
      const { case: path } = lastSchema.parse(JSON.parse(readFileSync(this.#lastFile, 'utf8')));
      return existsSync(path) ? path : null;
    } catch {
      return null;
    }
  }

  remember(path: string): void {
    writeFileWhole(this.#lastFile, Buffer.from(JSON.stringify({ case: path })));
  }

  /** A folder for a case to come. @param now ISO 8601, UTC */
  newPath(now: string): string {
    return join(this.folder, `case-${now.slice(0, 10)}-${randomBytes(4).toString('hex')}`);
  }

  /** Null for what is no case of this home: a name is looked up, never made a path. */
  pathOf(id: string): string | null {
    return this.#names().includes(id) ? join(this.folder, id) : null;
  }

  /** Cases that hold something, the last worked on first. */
  recent(): readonly RecentCase[] {
    return this.#names()
      .map((id) => ({ id, log: join(this.folder, id, 'decisions.ndjson') }))
      .filter(({ log }) => existsSync(log))
      .map((each) => ({ ...each, changed: statSync(each.log).mtimeMs }))
      .sort((one, other) => other.changed - one.changed)
      .slice(0, MOST_RECENT)
      .flatMap(({ id, log }) => {
        const { title, taken } = applyDecisions(readLog(log).decisions);
        const [first] = taken;
        return first === undefined ? [] : [{ id, title, first: first.name, sources: taken.length }];
      });
  }

  #names(): readonly string[] {
    return readdirSync(this.folder).filter((name) => existsSync(join(this.folder, name, 'case.json')));
  }

  get #lastFile(): string {
    return join(this.folder, 'last.json');
  }
}
