import type { Bounce } from '../notice/bounce.ts';

/** One mail to one recipient, with every form in which its failure is known. */
export interface FailedMail {
  /** The form that states most. */
  readonly best: Bounce;
  /** The other forms: notice, log lines, forwarded or pasted copy, and the delay notices before it. */
  readonly others: readonly Bounce[];
}

/** All forms, the best one first. */
export function formsOf(mail: FailedMail): readonly Bounce[] {
  return [mail.best, ...mail.others];
}
