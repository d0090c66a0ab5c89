import type { EvidenceCode } from '../contract/evidence-code.ts';

/** What nobody has shown yet, as an exact request to the one who can supply it. */
export interface MissingItem {
  /** Names the sentences in `language/` (what, why). */
  readonly code: EvidenceCode;
  readonly whom: 'host' | 'receiver' | 'person';
  /** The exact thing to run or to send, verbatim: `exigrep '1abcde-000123-AB' /var/log/exim/mainlog*`. */
  readonly request: string | null;
  /** Words for the sentence's placeholders. */
  readonly detail: Readonly<Record<string, string>>;
  /** How long it is usually kept, as the knowledge states it; null where unknown. */
  readonly kept: string | null;
  /** id of a knowledge source, or null. */
  readonly source: string | null;
}
