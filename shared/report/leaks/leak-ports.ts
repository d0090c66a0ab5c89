/** What looking for leaks needs from outside `shared/`. None of these throws. */
export interface LeakPorts {
  /** zlib, gzip or raw deflate; what a damaged stream gives as far as it goes; null where it is none of them or too long. */
  readonly inflate: (bytes: Uint8Array) => Uint8Array | null;
  /** RFC 2047: a run of encoded words to text. */
  readonly encodedWords: (text: string) => string;
  /** A domain in its ASCII form (RFC 5890); the empty string where there is none. */
  readonly asciiDomain: (domain: string) => string;
}
