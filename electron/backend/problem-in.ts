import type { Language } from '../../shared/contract/language-code.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { speak } from '../../shared/language/speak.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';

/** A problem with its sentence and its next step, as the person reads it. */
export function problemIn(language: Language, { code, detail }: ReadingProblem): Problem {
  const words = speak(language).problems[code];
  return { code, message: words.message(detail), next: words.next };
}
