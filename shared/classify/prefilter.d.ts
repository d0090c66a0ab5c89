/**
 * Finds the entries that a text could match. Each entry is filed under the rarest four letters of a
 * literal that its pattern needs, so the work for one text grows with the text and not with the number
 * of rules.
 */
export declare class Prefilter<T> {
  private readonly byGram;
  /** Entries of which nothing is known: tried on every text. */
  private readonly always;
  constructor(entries: readonly T[], patternOf: (entry: T) => RegExp);
  /** `lower` is the text in lower case. Each entry comes once, in no order. */
  candidates(lower: string): Set<T>;
  private file;
}
