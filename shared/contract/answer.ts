import type { OperationName, Output } from './operations.ts';

/** A failure as data. Its sentence is already in the asked language where the person will read it. */
export interface Failure {
  readonly code: 'unknown-operation' | 'invalid-input' | 'not-found' | 'refused' | 'failed';
  readonly message: string;
}

/** What travels back over either transport; nothing is thrown across. */
export type Answer<N extends OperationName> =
  | { readonly ok: true; readonly value: Output<N> }
  | { readonly ok: false; readonly failure: Failure };
