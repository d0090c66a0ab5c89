import type { Author } from '../contract/author.ts';
import type { SmtpPhase } from '../contract/phase.ts';
import type { Fact } from '../intake/fact.ts';
/** An SMTP reply (RFC 5321 section 4.2), or the words written instead of one, as one party gave it inside a notice. */
export interface Reply {
  readonly author: Author;
  /** "421"; null where only text was given. */
  readonly code: Fact<string> | null;
  /** RFC 3463, "4.7.0". */
  readonly enhanced: Fact<string> | null;
  /**
   * Code and all, joined, repeated prefixes of continuation lines dropped; the spans keep them.
   * The receiver's words end where the sending host's begin.
   */
  readonly text: Fact<string>;
  readonly phase: SmtpPhase | null;
  /** The host that spoke, where the notice names it beside the words: `host mx.example.net [192.0.2.1]`. */
  readonly host: Fact<string> | null;
  readonly ip: Fact<string> | null;
}
