import type { FailureRate } from './incident.ts';

/**
 * How many mails failed of those whose fate is known, with the Wilson 95 % interval; a rate of fewer than ten
 * mails would claim more than it knows, so it gets none.
 */
export function failureRate(failed: number, of: number): FailureRate {
  return { failed, of, interval: of < FEWEST_FOR_A_RATE ? null : wilson(failed, of) };
}

const FEWEST_FOR_A_RATE = 10;

/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/** E. B. Wilson 1927: unlike p ± z·s it stays within 0 and 1 and is right for few mails and for 0 or all failed. */
function wilson(failed: number, of: number): { readonly low: number; readonly high: number } {
  const share = failed / of;
  const square = (Z * Z) / of;
  const middle = (share + square / 2) / (1 + square);
  const reach = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
