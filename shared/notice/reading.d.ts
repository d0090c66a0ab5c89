import type { Format } from '../contract/file-result.ts';
import type { ProblemCode } from '../contract/problem.ts';
import type { SourceId } from '../intake/source.ts';
import type { Bounce } from './bounce.ts';
import type { ReceivedCopy } from './received-copy.ts';
/** A problem with what it is about; its sentence comes from `language/`. */
export interface ReadingProblem {
  readonly code: ProblemCode;
  /** Words for the placeholders of the sentence: a limit, an assumed zone, an error's own message. */
  readonly detail: string;
}
/** All that one source holds. No bounce means at least one problem that says why. */
export interface Reading {
  readonly source: SourceId;
  readonly format: Format;
  readonly bounces: readonly Bounce[];
  readonly received: readonly ReceivedCopy[];
  readonly problems: readonly ReadingProblem[];
}
