import type { Fact } from '../../intake/fact.ts';
import type { MailSystem } from '../../knowledge/mail-systems/mail-system.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { ReturnedMail } from '../bounce.ts';
import type { Draft } from '../draft.ts';

/** One delivery that a log tells of, one message to one recipient, and the mail system that wrote the log. */
export interface LoggedDelivery {
  /** Null where the lines do not tell it. */
  readonly system: MailSystem | null;
  /** The first line, by which the mail system is known. */
  readonly mark: Fact<string>;
  readonly draft: Draft;
  readonly returned: ReturnedMail | null;
}

/** What a log holds, and what its reader had to assume. */
export interface LogReading {
  /** Deliveries that did not succeed at the first try. */
  readonly deliveries: readonly LoggedDelivery[];
  /** `UTC` where the times name no zone, `UTC, 2026` where they name no year either; null for neither. */
  readonly assumed: string | null;
  /** The lines that are no log lines: chatter around a pasted log. Null where there is no log at all. */
  readonly others: readonly TracedText[] | null;
}

export const NO_LOG: LogReading = { deliveries: [], assumed: null, others: null };
