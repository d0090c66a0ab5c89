import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import { bounceDay } from './bounce-day.ts';
import { replyCodeVerdict, statusVerdict } from './code-verdicts.ts';
import type { Refuser } from './operator-at.ts';
import { ownVerdicts } from './own-verdicts.ts';
import { sortVerdicts } from './rank-causes.ts';
import { type Said, saidIn } from './said.ts';
import { CIRCUMSTANCES, type Verdict } from './verdict.ts';
import { verdictsOf } from './verdicts-of.ts';
import type { Voices } from './voices.ts';

/** What a decision is made from. */
export interface Grounds {
  readonly bounce: Bounce;
  readonly voices: Voices;
  /** Matches in the refusing words. */
  readonly said: readonly Said[];
  readonly refuser: Refuser | null;
}

const isDecisive = (verdict: Verdict): boolean => !CIRCUMSTANCES.has(verdict.cause);
const present = (verdict: Verdict | null): verdict is Verdict => verdict !== null;

/**
 * The verdicts that count, best first. The words that refused come before all; the sending host's words
 * (it gave up, it found no host) decide only where those and their codes say nothing.
 */
export function weigh({ bounce, voices, said, refuser }: Grounds, knowledge: Knowledge): readonly Verdict[] {
  const day = bounceDay(bounce);
  const codesIn = (replies: readonly Reply[]) =>
    replies.map((reply) => statusVerdict(reply.enhanced, refuser, knowledge)).filter(present);
  const receiver = withCodes(verdictsOf(said, refuser, day), codesIn(voices.refusing));
  if (receiver.some(isDecisive)) return sortVerdicts(receiver);
  const hostWords = verdictsOf(saidIn(voices.host, knowledge), null, day);
  const spoken = [...receiver, ...withCodes(hostWords, codesIn(voices.host))];
  if (spoken.some(isDecisive)) return sortVerdicts(spoken);
  const own = ownVerdicts(voices.host, bounce.writer?.system ?? null);
  // Words that a phrase has understood are not understood again, by a rule that looks less closely.
  const host = [...spoken, ...own.filter((one) => !spoken.some((other) => overlap(one, other)))];
  if (host.some(isDecisive)) return sortVerdicts(host);
  const status = statusVerdict(bounce.status, refuser, knowledge);
  if (status !== null) return sortVerdicts([...host, status]);
  if (host.length > 0) return sortVerdicts(host);
  const replies = [...voices.refusing, ...voices.host];
  return sortVerdicts(replies.map((reply) => replyCodeVerdict(reply.code, knowledge)).filter(present));
}

const overlap = (one: Verdict, other: Verdict): boolean =>
  one.words.spans.some((span) =>
    other.words.spans.some(({ start, end }) => start < span.end && span.start < end),
  );

/**
 * Words with the enhanced status codes beside them. Where words decide, a code counts only as support, for
 * the same number means many things; of several causes in the words the one that it backs goes first.
 */
function withCodes(words: readonly Verdict[], codes: readonly Verdict[]): readonly Verdict[] {
  const backs = (code: Verdict, word: Verdict) => code.cause === word.cause;
  const backed = words.map((word) => ({
    ...word,
    backed: word.backed || codes.some((code) => backs(code, word)),
  }));
  const undecided = !words.some(isDecisive);
  return [...backed, ...codes.filter((code) => undecided || words.some((word) => backs(code, word)))];
}
