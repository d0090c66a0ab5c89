import { z } from 'zod';
import { actorSchema } from '../../contract/actor.ts';
import { causeSchema } from '../../contract/cause.ts';
import { reasonSchema } from '../../contract/reason.ts';
import { asOfSchema, sourcedSchema, trustSchema } from './dated.ts';
import { permanenceSchema, regExpSchema, seenSchema } from './rule-schema.ts';

/** Words that tell the cause whoever runs the host. */
export const phraseSchema = z
  .object({
    /** `recipient-unknown.en.user-unknown-in-table`. */
    id: z.string().min(1),
    /** Matched on text with single spaces (see `classify/match-text.ts`). */
    pattern: regExpSchema,
    /**
     * Weak words count only shortly after a mark of an SMTP reply, so that ordinary prose does not fire:
     * `reply`: a reply code, an enhanced code, `said:`, `smtp;`, `>...` or `>:`; `start`: also at the start
     * of the text or after a colon, semicolon or bracket.
     */
    after: z.enum(['reply', 'start']).optional(),
    cause: causeSchema,
    /** What the same words may also mean, next best first. */
    altCauses: z.array(causeSchema).readonly().optional(),
    actor: z.array(actorSchema).min(1).readonly(),
    permanence: permanenceSchema,
    /** ISO 639-1. */
    lang: z.string().regex(/^[a-z]{2,3}$/),
    /** Ids of phrases of another cause that give way where both match. */
    beats: z.array(z.string()).readonly().optional(),
    /** The phrase does not count where this matches the same text. */
    notWhen: regExpSchema.optional(),
    reason: reasonSchema.optional(),
    sources: sourcedSchema,
    asOf: asOfSchema,
    confidence: trustSchema,
    seen: seenSchema,
    examples: z.array(z.string()).readonly(),
  })
  .strict()
  .readonly();

export type Phrase = z.infer<typeof phraseSchema>;
