import { onTestFinished } from 'vitest';
import { type Backend, createBackend } from '../../electron/backend/backend.ts';
import { type Input, type OperationName, type Output, operations } from '../../shared/contract/operations.ts';
import { surroundings } from './surroundings.ts';

/** A window's backend on a folder of cases, as if no other process had it. */
export interface CaseClient {
  readonly backend: Backend;
  readonly ask: <N extends OperationName>(name: N, input: Input<N>) => Promise<Output<N>>;
  /** Why an operation was refused; throws where it was not. */
  readonly refusal: <N extends OperationName>(name: N, input: Input<N>) => Promise<string>;
}

/**
 * @param folder of the cases
 * @param exports where exports go, as downloads
 */
export function caseClient(folder: string, exports = folder): CaseClient {
  const backend = createBackend({
    surroundings,
    cases: { folder },
    emit: () => {},
    host: { pick: null, exports: { to: 'download', folder: exports }, reveal: null },
  });
  onTestFinished(() => backend.close());
  return {
    backend,
    ask: async (name, input) => {
      const answer = await backend.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.failure.message}`);
      return operations[name].output.parse(answer.value) as Output<typeof name>;
    },
    refusal: async (name, input) => {
      const answer = await backend.call(name, input);
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.failure.message;
    },
  };
}
