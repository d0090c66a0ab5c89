import type { Span } from '../contract/span.ts';

/**
 * How bytes became text, outermost step first. A reader who applies these to the bytes of the spans
 * sees the value.
 */
export type Decoding =
  | 'unfolded'
  | 'encoded-word'
  | 'quoted-printable'
  | 'base64'
  | 'html'
  | 'json'
  /** Blanks written as underscores and line ends as slashes (qmail-log(5)). */
  | 'qmail-log'
  /** The three numbers of a status that stand in three fields, with the points between them. */
  | 'pointed'
  /** Percent escapes (RFC 3986 section 2.1). */
  | 'percent'
  /** Plus signs as the blanks that they stand for in a log's columns. */
  | 'plus-signs'
  /** Full-width letters and the digits of other scripts, as those of ASCII. */
  | 'forms'
  /** Numbers as they were before a browser's translation or the reading of a picture changed their signs. */
  | 'numbers'
  /** `(at)` and `(dot)` as the signs of an address. */
  | 'address-signs'
  | 'unquoted'
  /** Dashes that a word processor made of the hyphens between a reply code and what follows it. */
  | 'hyphens'
  /** Characters written as `\x{4E2D}` (RFC 6533 section 3). */
  | 'unitext'
  /** The lines of a reply as one: the code that each line repeats (RFC 5321 section 4.2.1) is left out. */
  | 'continued'
  /** UTF-8 that was shown in a code page. */
  | `recoded:${string}`
  | `charset:${string}`;

/** A value, where it stands, and how it was decoded. A fact without bytes behind it does not exist. */
export interface Fact<T> {
  readonly value: T;
  readonly spans: readonly Span[];
  readonly decoding: readonly Decoding[];
}
