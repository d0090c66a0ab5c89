/** Verbatim lines of a source. */
export interface ExhibitLine {
  /** Line number in the source, from 1. */
  readonly number: number;
  readonly start: number;
  /** End exclusive, the line end not included. */
  readonly end: number;
  readonly text: string;
  /** Where in the text stand-ins are written for what a profile takes out; absent where the line is verbatim. */
  readonly replaced?: readonly { readonly start: number; readonly end: number }[];
}

export interface Exhibit {
  /** `EX-001`. */
  readonly id: string;
  readonly source: string;
  readonly sourceName: string;
  readonly sha256: string;
  readonly takenAt: string;
  /** Byte range of all lines. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of just these bytes. */
  readonly rangeSha256: string;
  readonly lines: readonly ExhibitLine[];
  /** What it shows, beside it and never inside. */
  readonly caption: string;
}
