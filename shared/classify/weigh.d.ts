import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Refuser } from './operator-at.ts';
import { type Said } from './said.ts';
import type { Verdict } from './verdict.ts';
import type { Voices } from './voices.ts';
/** What a decision is made from. */
export interface Case {
  readonly bounce: Bounce;
  readonly voices: Voices;
  /** Matches in the refusing words. */
  readonly said: readonly Said[];
  readonly refuser: Refuser | null;
}
/**
 * The verdicts that count, best first. The words that refused come before all; the sending host's words
 * (it gave up, it found no host) decide only where those and their codes say nothing.
 */
export declare function weigh(
  { bounce, voices, said, refuser }: Case,
  knowledge: Knowledge,
): readonly Verdict[];
