import type { Refusal } from '../../../shared/contract/refusal.ts';
import { speak } from '../../../shared/language/speak.ts';

/** Why a folder or a zip cannot be opened as a case, or an open one not be written; its message is English, for logs. */
export class NoCase extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, cause?: unknown) {
    super(speak('en').refusals[why], { cause });
    this.why = why;
  }
}
