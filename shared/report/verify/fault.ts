/** What can be wrong with a written pack. Sentences are in `language/verify.ts`. */
export type FaultCode =
  | 'no-pack'
  | 'file-missing'
  | 'file-changed'
  | 'file-unlisted'
  | 'manifest-line-unreadable'
  | 'manifest-hash-differs'
  | 'digest-missing'
  | 'digest-differs'
  | 'facts-unreadable'
  | 'finding-not-in-text'
  | 'exhibit-not-in-text'
  | 'original-differs'
  | 'range-differs'
  | 'line-differs'
  | 'facts-not-from-exhibits'
  | 'facts-not-from-originals';

export interface Fault {
  readonly code: FaultCode;
  /** Path from the case's folder. */
  readonly file: string;
  /** The name or value in question; empty where the file says it all. */
  readonly detail: string;
}

/** What could not be looked at, so that nobody takes silence for a check. */
export interface VerifyNote {
  readonly code:
    | 'original-not-at-hand'
    | 'leak-scan-not-done'
    | 'no-facts-to-repeat'
    | 'facts-only-as-words'
    | 'other-rules'
    | 'not-of-the-pack';
  readonly file: string;
  readonly detail: string;
}

export interface VerifyResult {
  readonly ok: boolean;
  readonly faults: readonly Fault[];
  readonly notes: readonly VerifyNote[];
  readonly checked: { readonly files: number; readonly exhibits: number; readonly againstOriginals: number };
}
