import type { FileFault } from '../../shared/contract/file-fault.ts';
import type { TookIn } from '../../shared/evidence/decisions/decision.ts';
import type { Source } from '../../shared/intake/source.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import type { Analysis } from './analyse.ts';
import { hashOfBytes } from './case-store/hash-of-bytes.ts';
import type { throttledProgress } from './progress.ts';
import { readFailure } from './read-failure.ts';
import { readGiven } from './read-given.ts';
import type { Workspace } from './workspace.ts';

/** Reads what a case took in and this process did not read yet. An original that is damaged costs only itself. */
export async function readUnread(
  workspace: Workspace,
  progress: ReturnType<typeof throttledProgress> = () => {},
): Promise<void> {
  const unread = workspace.unread;
  for (const [done, took] of unread.entries()) {
    progress({ done, of: unread.length, name: took.name, state: 'reading' });
    workspace.fill(took.id, await readOriginal(workspace, took));
    progress({ done: done + 1, of: unread.length, name: took.name, state: 'done' });
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function readOriginal(workspace: Workspace, took: TookIn): Promise<readonly Analysis[]> {
  const { id, name, sha256, takenIn: takenAt } = took;
  const gone = { id, name, sha256, takenAt, bytes: new Uint8Array(0) };
  try {
    const bytes = await workspace.folder?.originals.open(sha256);
    if (bytes === undefined)
      return [lost(gone, { code: 'unreadable', detail: 'not-there' satisfies FileFault })];
    if (hashOfBytes(bytes) !== sha256)
      return [lost(gone, { code: 'unreadable', detail: 'bytes-changed' satisfies FileFault })];
    return await readGiven({ id, name, sha256, takenAt, bytes });
  } catch (error) {
    return [lost(gone, readFailure(error))];
  }
}

const lost = (source: Source, problem: ReadingProblem): Analysis => ({
  source,
  reading: { source: source.id, format: 'binary', bounces: [], received: [], problems: [problem] },
  diagnoses: [],
});
