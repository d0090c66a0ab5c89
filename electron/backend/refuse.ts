import { failed } from '../../shared/contract/dispatch.ts';
import type { Refusal } from '../../shared/contract/refusal.ts';
import { speak } from '../../shared/language/speak.ts';

/** An answer that says why not: in English for logs, by its code for the window, which says it in its own language. */
export const refuse = (why: Refusal): ReturnType<typeof failed> =>
  failed('refused', speak('en').refusals[why], why);
