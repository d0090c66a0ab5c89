import { z } from 'zod';
import { causeSchema } from './cause.ts';

const party = z
  .object({ org: z.string().nullable(), contact: z.string().nullable(), domain: z.string().nullable() })
  .readonly();

/**
 * `xarf.json`, for desks whose tools read XARF 4: the same names and shapes for reporter, evidence and hashes. It is
 * an annex in XARF's shape and no XARF report: XARF has no type for "our own mail was refused", and one of its types
 * would have a tool take the sending address for an abuser's. So `category` and `type` are none of XARF's, and
 * `xarf_version` is left out: a tool refuses it rather than act on it wrongly.
 */
export const xarfAnnexSchema = z
  .object({
    format: z.literal('bounce-dossier-xarf-annex'),
    version: z.literal(1),
    /** A UUID (RFC 9562 version 8) of the request's own: the same for the same issue of a request. */
    report_id: z.uuid(),
    /** ISO 8601, UTC. */
    timestamp: z.iso.datetime(),
    /** Who reports and who sends are one here; null where the person has not said it yet. */
    reporter: party,
    sender: party,
    /** The sending address; null where nothing shows it. */
    source_identifier: z.string().nullable(),
    category: z.literal('delivery'),
    type: z.literal('mail-refused'),
    description: z.string(),
    /** What was refused, by whom and why. */
    delivery: z
      .object({
        operator: z.string().nullable(),
        cause: causeSchema,
        reply_codes: z.array(z.string()).readonly(),
        status_codes: z.array(z.string()).readonly(),
        tokens: z.array(z.string()).readonly(),
        /** The receiver's own words, each once. */
        replies: z.array(z.string()).readonly(),
        queue_ids: z.array(z.string()).readonly(),
        /** ISO 8601 with the offset as written; null where no mail says it. */
        first_seen: z.string().nullable(),
        last_seen: z.string().nullable(),
        mails: z.int().nonnegative(),
      })
      .readonly(),
    /** One an exhibit: its lines as they stand in evidence.txt. */
    evidence: z
      .array(
        z
          .object({
            content_type: z.literal('text/plain; charset=utf-8'),
            description: z.string(),
            /** Base64 (RFC 4648). */
            payload: z.base64(),
            /** Of the payload's bytes. */
            hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
            /** Of the payload's bytes. */
            size: z.int().nonnegative(),
            /** Where the bytes stand in their source. */
            source: z
              .object({
                hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
                start: z.int().nonnegative(),
                end: z.int().nonnegative(),
                range_hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
              })
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export type XarfAnnex = z.infer<typeof xarfAnnexSchema>;
