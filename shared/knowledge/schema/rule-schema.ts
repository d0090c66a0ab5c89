import { z } from 'zod';
import { actorSchema } from '../../contract/actor.ts';
import { causeSchema } from '../../contract/cause.ts';
import { phaseSchema } from '../../contract/phase.ts';
import { reasonSchema } from '../../contract/reason.ts';
import { asOfSchema, changeDateSchema, sourcedSchema, trustSchema } from './dated.ts';

export const regExpSchema = z.instanceof(RegExp);

/** 4yz, 5yz, or both seen. */
export const permanenceSchema = z.enum(['temporary', 'permanent', 'either']);

/** Where the best example of the words comes from; `none` where only the code itself is known. */
export const seenSchema = z.enum(['observed', 'documented', 'constructed', 'none']);

/** One refusal of one operator: how it reads, what it means, who has to act, and who says so. */
export const ruleSchema = z
  .object({
    /** Unique within its operator; `cox/CXCNCT` names it everywhere. */
    id: z.string().min(1),
    /**
     * The operator's own code. A string is found whole, in any case, with no letter or digit beside it;
     * an expression is for codes with a variable part.
     */
    token: z.union([z.string().min(2), regExpSchema]).optional(),
    /** Other words of the same refusal; matched on text with single spaces (see `classify/match-text.ts`). */
    patterns: z.array(regExpSchema).min(1).readonly().optional(),
    cause: causeSchema,
    permanence: permanenceSchema,
    /** First entry acts first. */
    actor: z.array(actorSchema).min(1).readonly(),
    /** One or more plain English sentences. */
    meaning: z.string().min(1),
    /** How long it lasts or how it ends, where a source says. */
    lasts: z.string().optional(),
    /** The words are too common to count without the operator's own host, banner or code. */
    needsHost: z.literal(true).optional(),
    /** The commands that this refusal answers; the same words in answer to others mean something else. */
    phases: z.array(phaseSchema).min(1).readonly().optional(),
    /** From that day on the same words mean something else: a list that was shut down no longer lists. */
    changed: z
      .object({
        on: changeDateSchema,
        cause: causeSchema,
        actor: z.array(actorSchema).min(1).readonly(),
        source: z.string(),
      })
      .strict()
      .readonly()
      .optional(),
    /** Where the cause alone would give another reason for interchange. */
    reason: reasonSchema.optional(),
    sources: sourcedSchema,
    asOf: asOfSchema,
    confidence: trustSchema,
    seen: seenSchema,
    /** Replies that the rule must match; each is a test. */
    examples: z.array(z.string()).readonly(),
  })
  .strict()
  .refine((rule) => rule.token !== undefined || rule.patterns !== undefined, {
    message: 'a rule needs a token or patterns',
  })
  .readonly();

export type OperatorRule = z.infer<typeof ruleSchema>;
