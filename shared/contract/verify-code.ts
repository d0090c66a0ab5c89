/** What can be wrong with a written pack. */
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

/** What could not be looked at in one. */
export type NoteCode =
  | 'original-not-at-hand'
  | 'leak-scan-not-done'
  | 'no-facts-to-repeat'
  | 'facts-only-as-words'
  | 'other-rules'
  | 'not-of-the-pack';
