import type { LeakForm } from '../../contract/leak.ts';

/** One way of writing a removed value. */
export interface Needle {
  /** UTF-8 or Latin-1 bytes as characters, ASCII letters small, blanks single; three characters or more. */
  readonly text: string;
  /** The value's place in the list of removed values. */
  readonly value: number;
  /** `plain`, or a form of its own: VERP, Punycode. */
  readonly form: LeakForm;
  /**
   * `anywhere`; `before-at`: only as the local part of an address; `after-name`: only as the content of a
   * field or between quotes, since our own sentences may hold the word.
   */
  readonly where: 'anywhere' | 'before-at' | 'after-name';
}
