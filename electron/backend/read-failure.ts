import type { FileFault } from '../../shared/contract/file-fault.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'not-there',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'is-folder',
  ENAMETOOLONG: 'name-too-long',
  ENOSPC: 'disk-full',
  ELOOP: 'links-in-circle',
};

/** What the file system said, as a problem of that one file. */
export function readFailure(error: unknown): ReadingProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { code: 'unreadable', detail: FAULTS[code] ?? (code || String(error)) };
}
