import { z } from 'zod';
import { formatSchema } from './file-result.ts';
import { problemCodeSchema } from './problem.ts';
import { statementsSchema } from './statements.ts';

/** What became of one source. */
export const outcomeSchema = z.enum(['failed', 'delayed', 'delivered', 'received', 'unread']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** The left pane: incidents, what needs a look, what was received, sources. Sentences in the asked language. */
export const caseViewSchema = z.object({
  /** Grows with each change of the case. */
  revision: z.int(),
  incidents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      outcome: outcomeSchema,
    }),
  ),
  needsALook: z.array(
    z.object({
      source: z.string(),
      name: z.string(),
      title: z.string(),
      /** A problem, or a notice that is in no incident since nothing failed. */
      code: z.enum([
        ...problemCodeSchema.options,
        'delay-notice',
        'delivered',
        'relayed',
        'expanded',
        'autoreply',
      ]),
      message: z.string(),
      next: z.string(),
      outcome: outcomeSchema,
    }),
  ),
  /** What the person set aside, to be brought back: bounces that are counted nowhere, words that are folded away. */
  aside: z.array(
    z.object({
      kind: z.enum(['excluded', 'ignored']),
      /** Of the bounce, or of the source. */
      id: z.string(),
      source: z.string(),
      title: z.string(),
      detail: z.string(),
    }),
  ),
  /** What the person said so far. */
  statements: statementsSchema,
  received: z.array(z.object({ source: z.string(), title: z.string(), detail: z.string() })),
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      bytes: z.int(),
      format: formatSchema,
      sha256: z.string(),
      outcome: outcomeSchema,
      detail: z.string(),
      /** Ids of the bounces in it that are counted. */
      bounces: z.array(z.string()),
      /** True where no reader finds a failure in it, and the person may say that there is one. */
      treatable: z.boolean(),
      /** True where it is read for a failure because the person said so. */
      treated: z.boolean(),
      /** The incident its first bounce belongs to. */
      incident: z.string().nullable(),
    }),
  ),
});
export type CaseView = z.infer<typeof caseViewSchema>;
