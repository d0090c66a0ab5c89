import type { Input, OperationName, Output } from '../../shared/contract/operations.ts';
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
  const { message, why } = answer.failure;
  useFailures
    .getState()
    .report(why === undefined ? message : speak(useLanguage.getState().language).refusals[why]);
  return null;
}
