/** A text made ready for patterns, and the way back to where its characters stood. */
export interface MatchText {
  /** Single spaces for every run of white space, straight quotes and hyphens. */
  readonly text: string;
  readonly lower: string;
  /** Ends of the marks that show an SMTP reply begins (`550 `, `5.1.1`, `said:`). */
  readonly marks: readonly number[];
  /** Index in the original text. */
  readonly original: (index: number) => number;
}
/** Prepares the words of one reply. */
export declare function matchText(words: string): MatchText;
