import type { Within } from '../../../shared/intake/source.ts';
import type { ReadingProblem } from '../../../shared/notice/reading.ts';

/** Something taken out of a container. */
export interface Entry {
  /** As the container names it, made safe to show. Never a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly how: Within['how'];
}

/** What a container holds, and what of it could not be had. */
export interface Opened {
  readonly entries: readonly Entry[];
  readonly problems: readonly ReadingProblem[];
}
