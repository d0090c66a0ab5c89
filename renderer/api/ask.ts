import type { Failure } from '../../shared/contract/answer.ts';
import type { Input, OperationName, Output } from '../../shared/contract/operations.ts';
import type { Sentences } from '../../shared/language/sentences.ts';
import { speak } from '../../shared/language/speak.ts';
import { useLanguage } from '../words/use-words.ts';
import { bridge } from './bridge.ts';
import { useFailures } from './failures.ts';

/**
 * Asks the backend. A failure is shown to the person and comes back as null, so that no caller can
 * forget to show it.
 */
export async function ask<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N> | null> {
  const answer = await bridge.call(name, input);
  if (answer.ok) return answer.value;
  useFailures.getState().report(sentenceOf(answer.failure, speak(useLanguage.getState().language)));
  return null;
}

/** A refusal without a code is written in the asked language already; all else is the program's own fault. */
function sentenceOf({ code, message, why }: Failure, words: Sentences): string {
  if (why !== undefined) return words.refusals[why];
  return code === 'refused' ? message : words.window.app.broke(message);
}
