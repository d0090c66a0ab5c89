import { type Change, changedSince } from '../../shared/evidence/decisions/changed-since.ts';
import { type Seen, seenOf, seenSchema } from '../../shared/evidence/decisions/seen.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { CaseFolder } from './case-store/case-folder.ts';
import type { CaseHome } from './case-store/case-home.ts';
import type { throttledProgress } from './progress.ts';
import { readUnread } from './read-unread.ts';
import type { Workspace } from './workspace.ts';

const SEEN = 'seen.json';

/** The case that the window has open, in its folder. */
export class CaseSession {
  readonly #workspace: Workspace;
  readonly #home: CaseHome;
  readonly #progress: ReturnType<typeof throttledProgress>;
  /** What the person last saw of it, where that is said otherwise now. */
  #before: { readonly seen: Seen; readonly changes: readonly Change[] } | null = null;

  constructor(workspace: Workspace, home: CaseHome, progress: ReturnType<typeof throttledProgress>) {
    this.#workspace = workspace;
    this.#home = home;
    this.#progress = progress;
  }

  get home(): CaseHome {
    return this.#home;
  }

  /** What newer rules say otherwise since the person last looked, and the version that said it before. */
  get changes(): { readonly rules: string; readonly list: readonly Change[] } {
    return { rules: this.#before?.seen.rules ?? knowledge.version, list: this.#before?.changes ?? [] };
  }

  /** The case that was open last, or a new one. @param given a folder instead of it */
  async start(given: string | null): Promise<void> {
    const path = given ?? this.#home.last;
    if (path === null) return this.create();
    try {
      await this.open(path);
    } catch (error) {
      if (given !== null) throw error;
      await this.create();
    }
  }

  /** A new case; the one that is open stays so where nothing was decided in it yet. */
  async create(): Promise<void> {
    const { folder } = this.#workspace;
    if (folder !== null && folder.holder === null && folder.decisions.length === 0) return;
    await this.open(this.#home.newPath(this.#workspace.now()));
  }

  /** @throws NoCase, and what the file system says; the case that was open stays so then */
  async open(path: string): Promise<void> {
    const before = this.#workspace.folder;
    // Its own lock must not make it a case that is held elsewhere.
    if (before?.path === path) before.close();
    const folder = new CaseFolder(path, this.#workspace.now());
    this.see();
    before?.close();
    this.#workspace.open(folder);
    this.#home.remember(path);
    await readUnread(this.#workspace, this.#progress);
    this.#compare(folder);
  }

  /** What was taken back and is brought back may not be read yet. */
  readUnread(): Promise<void> {
    return readUnread(this.#workspace, this.#progress);
  }

  /** Notes what the case says now as seen; not while there are changes that the person was not shown. */
  see(): void {
    const { folder } = this.#workspace;
    if (folder === null || folder.holder !== null || this.#before !== null) return;
    if (folder.decisions.length === 0) return;
    folder.writeCache(SEEN, JSON.stringify(seenOf(this.#workspace.case(), knowledge.version)));
  }

  /** The person has read what changed. */
  dismissChanges(): void {
    this.#before = null;
    this.see();
  }

  close(): void {
    this.#workspace.folder?.close();
  }

  #compare(folder: CaseFolder): void {
    this.#before = null;
    const seen = seenIn(folder.readCache(SEEN));
    if (seen !== null) {
      const changes = changedSince(seen, seenOf(this.#workspace.case(), knowledge.version));
      if (changes.length > 0) this.#before = { seen, changes };
    }
    this.see();
  }
}

/** A cache: what cannot be read is as good as not there. */
function seenIn(text: string | null): Seen | null {
  try {
    return text === null ? null : seenSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
