import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import { bounceDay } from './bounce-day.ts';
import { replyCodeVerdict, statusVerdict } from './code-verdicts.ts';
import type { Refuser } from './operator-at.ts';
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
  const words = verdictsOf(said, refuser, day);
  const codes = voices.refusing
    .map((reply) => statusVerdict(reply.enhanced, refuser, knowledge))
    .filter(present);
  const receiver = [...words, ...codes.filter((code) => agrees(code, words))];
  if (receiver.some(isDecisive)) return sortVerdicts(receiver);
  const host = [...receiver, ...verdictsOf(saidIn(voices.host, knowledge), null, day)];
  if (host.some(isDecisive)) return sortVerdicts(host);
  const status = statusVerdict(bounce.status, refuser, knowledge);
  const replyCodes = [...voices.refusing, ...voices.host].map((reply) =>
    replyCodeVerdict(reply.code, knowledge),
  );
  const rest = status !== null ? [status] : host.length > 0 ? [] : replyCodes.filter(present);
  return sortVerdicts([...host, ...rest]);
}

/** Beside words that decide, a code counts only as support: the same number means many things. */
function agrees(code: Verdict, words: readonly Verdict[]): boolean {
  const decisive = words.filter(isDecisive);
  return decisive.length === 0 || decisive.some((one) => one.cause === code.cause);
}
