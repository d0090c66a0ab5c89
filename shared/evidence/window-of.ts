import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import { bouncedAt } from './bounced-at.ts';

/** From the first to the last known refusal or report of one; null where nothing has a date. */
export function windowOf(
  forms: readonly Bounce[],
): { readonly first: Instant; readonly last: Instant } | null {
  const moments = forms
    .flatMap((form) => [
      ...form.attempts.map(({ at }) => at.value),
      bouncedAt(form)?.value,
      form.lastAttemptDate?.value,
    ])
    .filter((at) => at !== undefined)
    .sort((one, other) => one.epoch - other.epoch);
  const [first] = moments;
  const last = moments.at(-1);
  return first && last ? { first, last } : null;
}
