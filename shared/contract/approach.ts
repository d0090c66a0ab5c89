import { z } from 'zod';

/** What a letter about a cause can be for; causes that are written about alike share one. */
export const approachSchema = z.enum([
  'connections',
  'rate',
  'waiting',
  'listing',
  'account',
  'complaint',
  'identity',
  'reverse-name',
  'no-such-domain',
  'unreachable',
  'content',
  'no-such-mailbox',
  'mailbox-full',
  'recipient-rule',
  'size',
  'own-limit',
  'tls',
  'gave-up',
  'loop',
  'not-responsible',
  'protocol',
  'unclear',
]);

export type Approach = z.infer<typeof approachSchema>;
