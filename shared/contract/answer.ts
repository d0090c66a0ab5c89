import type { OperationName, Output } from './operations.ts';
import type { Refusal } from './refusal.ts';

/** A failure as data. Its sentence is English, or already in the asked language; `why` has one in every language. */
export interface Failure {
  readonly code: 'unknown-operation' | 'invalid-input' | 'not-found' | 'refused' | 'failed';
  readonly message: string;
  readonly why?: Refusal;
}

/** What travels back over either transport; nothing is thrown across. */
export type Answer<N extends OperationName> =
  | { readonly ok: true; readonly value: Output<N> }
  | { readonly ok: false; readonly failure: Failure };
