import { useEffect, useState } from 'react';
import type { Input, OperationName, Output } from '../../shared/contract/operations.ts';
import { ask } from './ask.ts';

/**
 * What the backend answers to an operation that only looks; null before it has, and where it failed. A new input is
 * asked anew, and the answer to the one before stays until then.
 */
export function useAnswer<N extends OperationName>(name: N, input: Input<N>): Output<N> | null {
  const [answer, setAnswer] = useState<Output<N> | null>(null);
  // Inputs are plain data, made at each painting: only their content says whether one is new.
  const content = JSON.stringify(input);
  useEffect(() => {
    let wanted = true;
    void ask<N>(name, JSON.parse(content)).then((given) => {
      if (wanted) setAnswer(given);
    });
    return () => {
      wanted = false;
    };
  }, [name, content]);
  return answer;
}
