/**
 * What the mail reader leaves to libraries (libmime, iconv-lite, html-to-text behind one port), so that
 * `shared/` needs neither Node nor the DOM. Each throws nothing: what cannot be decoded comes back with
 * U+FFFD, and the bytes are kept beside it.
 */
export interface Decoders {
  /** Bytes in a charset label (RFC 2045) to text; unknown labels are read as windows-1252. */
  readonly charset: (bytes: Uint8Array, label: string) => string;
  /** RFC 2045 section 6.7. */
  readonly quotedPrintable: (bytes: Uint8Array) => Uint8Array;
  /** RFC 2045 section 6.8; bytes outside the alphabet are skipped. */
  readonly base64: (bytes: Uint8Array) => Uint8Array;
  /** RFC 2047: one header text with its encoded words. */
  readonly encodedWords: (text: string) => string;
  /** HTML to text: nothing is run, nothing is loaded. */
  readonly html: (html: string) => string;
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}
