import { z } from 'zod';
import { confidenceSchema } from './confidence.ts';
import { requestSchema, sinceSchema } from './issue.ts';
import { languageSchema } from './language-code.ts';
import { recordSchema } from './record.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A line of an exhibit: where it stands in the source, and its text. */
const lineSchema = z
  .object({
    number: z.int().positive(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string(),
    /** Where in the text stand-ins are written for what a profile takes out; absent where the line is verbatim. */
    replaced: z
      .array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();

export const factsExhibitSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    sourceName: z.string(),
    /** Of the whole source. */
    sha256,
    takenAt: z.string(),
    /** Byte range of all lines, end exclusive, and the SHA-256 of just these bytes. */
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    rangeSha256: sha256,
    caption: z.string(),
    lines: z.array(lineSchema).readonly(),
  })
  .readonly();

export const factsFindingSchema = z
  .object({
    id: z.string(),
    topic: z.string(),
    label: z.enum(['FACT', 'INFERENCE', 'STATEMENT', 'UNKNOWN']),
    sentence: z.string(),
    value: z.string().nullable(),
    confidence: confidenceSchema.nullable(),
    basis: z.string(),
    exhibits: z.array(z.string()).readonly(),
  })
  .readonly();

/** A pack's `facts.json`: the same facts as in its other files, for programs. */
export const factsSchema = z
  .object({
    format: z.literal('bounce-dossier-facts'),
    version: z.literal(1),
    to: z.enum(['receiver', 'host', 'own', 'bridge']),
    language: languageSchema,
    title: z.string(),
    request: requestSchema,
    /** Null in a first issue, and where the one before had no letter for this reader. */
    since: sinceSchema.nullable(),
    /** ISO 8601 UTC. */
    at: z.string(),
    /** What made it: versions of the app and of its rules. */
    app: z.string(),
    rules: z.string(),
    findings: z.array(factsFindingSchema).readonly(),
    asks: z.array(z.object({ number: z.int(), text: z.string(), answer: z.string() }).readonly()).readonly(),
    /** One a mail and recipient, as `analyze` gives them; spans speak of `exhibits[].source`. */
    records: z.array(recordSchema).readonly(),
    exhibits: z.array(factsExhibitSchema).readonly(),
  })
  .readonly();

export type Facts = z.infer<typeof factsSchema>;
