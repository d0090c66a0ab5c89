import type { PathLike } from 'node:fs';
import type { ReadingProblem } from '../../shared/notice/reading.ts';

/** A file to take in. The path stays in the backend; the name is what the person sees. */
export interface InputFile {
  /** Bytes where it came from a folder: a name on disk need not be UTF-8. */
  readonly path: PathLike;
  readonly name: string;
}

/** Something that could not be listed or read, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly problem: ReadingProblem;
}
