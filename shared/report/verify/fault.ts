import type { FaultCode, NoteCode } from '../../contract/verify-code.ts';

/** What is wrong with a pack. Sentences are in `verify.ts` of each language. */
export interface Fault {
  readonly code: FaultCode;
  /** Path from the case's folder. */
  readonly file: string;
  /** The name or value in question; empty where the file says it all. */
  readonly detail: string;
}

/** What could not be looked at, so that nobody takes silence for a check. */
export interface VerifyNote {
  readonly code: NoteCode;
  readonly file: string;
  readonly detail: string;
}

export interface VerifyResult {
  readonly ok: boolean;
  readonly faults: readonly Fault[];
  readonly notes: readonly VerifyNote[];
  readonly checked: { readonly files: number; readonly exhibits: number; readonly againstOriginals: number };
}
