import type { Cause } from '../contract/cause.ts';

/** Causes that are no refusal of the receiving operator, whoever's words report them. */
export const WITHOUT_ANSWER: ReadonlySet<Cause> = new Set([
  'dns-failure',
  'connection-failed',
  'retry-expired',
  'mail-loop',
  'host-own-limit',
]);
