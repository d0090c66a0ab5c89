import { z } from 'zod';
import { isWebAddress } from './is-web-address.ts';

/** Why a time-stamping authority (RFC 3161) gave no stamp that can be used. Sentences are in `language/`. */
export const timeStampProblemSchema = z.enum([
  'timed-out',
  /** No connection to the server. */
  'unreachable',
  /** The server answers, but not with a time stamp's status: `HTTP 403`. */
  'refused',
  /** The authority's own answer is no: RFC 3161 section 2.4.2, PKIStatus. */
  'declined',
  'not-a-time-stamp',
  'wrong-hash',
  'wrong-nonce',
  'bad-signature',
]);
export type TimeStampProblem = z.infer<typeof timeStampProblemSchema>;

/** Where requests go: the web alone, and no name or password in the address that a log would keep. */
export const timeStampUrlSchema = z.string().max(500).refine(isWebAddress);

const to = z.enum(['receiver', 'host', 'own']);

/** What came of the request for one folder. */
export const timeStampOutcomeSchema = z.discriminatedUnion('stamped', [
  z
    .object({
      stamped: z.literal(true),
      to,
      /** ISO 8601, UTC: the authority's moment. */
      at: z.string(),
      /** By its certificate. */
      authority: z.string(),
    })
    .readonly(),
  z
    .object({
      stamped: z.literal(false),
      to,
      problem: timeStampProblemSchema,
      /** The server's own words, or empty. */
      detail: z.string(),
    })
    .readonly(),
]);
export type TimeStampOutcome = z.infer<typeof timeStampOutcomeSchema>;
