import type { ReadingProblem } from '../../shared/notice/reading.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links lead in a circle',
};

/** What the file system said, as a problem of that one file. */
export function readFailure(error: unknown): ReadingProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { code: 'unreadable', detail: WORDS[code] ?? (code || String(error)) };
}
