import type { SmtpPhase } from '../contract/phase.ts';
import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply } from '../notice/reply.ts';
import { findMatches, type Match } from './find-matches.ts';

/** A rule that matched, with the words it matched in. */
export interface Said {
  readonly match: Match;
  readonly fact: Fact<string>;
  readonly phase: SmtpPhase | null;
}

/** All rules whose words stand in these replies, in the order of the replies. */
export const saidIn = (replies: readonly Reply[], knowledge: Knowledge): readonly Said[] =>
  replies.flatMap((reply) =>
    findMatches(reply.text.value, knowledge).map((match) => ({
      match,
      fact: reply.text,
      phase: reply.phase,
    })),
  );
