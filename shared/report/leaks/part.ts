import type { LeakStep } from '../../contract/leak.ts';

/** A text of a file that is searched by itself. */
export interface Part {
  readonly place: readonly LeakStep[];
  /** Bytes as characters. */
  readonly text: string;
  /** Whether its lines are the file's own, so that a line's number says where. */
  readonly lines: boolean;
}
