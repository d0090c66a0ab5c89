/**
 * What the mail reader leaves to libraries (libmime and iconv-lite behind one port), so that `shared/`
 * needs neither Node nor the DOM. Transfer encodings and HTML are read by `shared/mail` itself, because
 * no library says which bytes a decoded character came from. None of these throws: what cannot be decoded
 * comes back with U+FFFD, and the bytes are kept beside it.
 */
export interface Decoders {
  /** Bytes in a charset label (RFC 2045) to text; unknown labels are read as windows-1252. */
  readonly charset: (bytes: Uint8Array, label: string) => string;
  /** Each byte as the character of its number: ASCII at the speed of the machine. */
  readonly latin1: (bytes: Uint8Array) => string;
  /** RFC 2047: a run of encoded words to text. */
  readonly encodedWords: (text: string) => string;
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
}
