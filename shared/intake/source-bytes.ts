/**
 * The bytes of a source, readable by range: a mailbox of gigabytes is a file that is read mail by mail, a mail
 * is a `Uint8Array`, which is one of these as it stands.
 */
export interface SourceBytes {
  readonly length: number;
  /**
   * The bytes of [start, end), fewer at the source's end. Only a range that is small is asked for.
   * @throws where the bytes cannot be had any more, such as a file that changed since it was taken in
   */
  subarray(start: number, end: number): Uint8Array;
}
