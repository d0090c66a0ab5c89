import type { Span } from '../../contract/span.ts';
import type { Fact } from '../../intake/fact.ts';
import type { Question } from './question.ts';
import type { Answer } from './read-answer.ts';

/** One question of a look-up with what its answer means, and where it stands. */
export interface Lookup extends Answer {
  readonly question: Question;
  /** ISO 8601, UTC: an answer is of its moment and says nothing of another. */
  readonly at: string;
  readonly resolver: string;
  /** The name that was asked for, as the entry has it. */
  readonly asked: Fact<string>;
  /** The entry with the answer's bytes. */
  readonly span: Span;
}
