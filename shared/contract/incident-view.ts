import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { authorSchema } from './author.ts';
import { outcomeSchema } from './case-view.ts';
import { causeSchema } from './cause.ts';
import { confidenceSchema } from './confidence.ts';
import { evidenceCodes } from './evidence-code.ts';
import { sceneSchema } from './scene.ts';
import { spanSchema } from './span.ts';

/** Words on the screen that lead to bytes: `id` is the same for the same spans within one incident. */
export const shownFactSchema = z.object({
  id: z.string(),
  words: z.string(),
  spans: z.array(spanSchema),
});
export type ShownFact = z.infer<typeof shownFactSchema>;

export const knowledgeSourceSchema = z.object({
  title: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  howRead: z.string().nullable(),
});

/** "Why?": the rule that decided, its words, its source and date. */
export const whySchema = z.object({
  rule: z.string(),
  meaning: z.string(),
  asOf: z.string().nullable(),
  confidence: z.string(),
  sources: z.array(knowledgeSourceSchema),
  words: shownFactSchema.nullable(),
});

/** One incident as the window tells it, story first. All sentences are in the asked language. */
export const incidentViewSchema = z.object({
  id: z.string(),
  headline: z.string(),
  /** "This is not a blacklist." and the like; empty where nothing needs saying. */
  notThis: z.string(),
  /** "Your hosting provider has to act." */
  whoActs: z.string(),
  actor: actorSchema.nullable(),
  cause: causeSchema,
  certainty: z.object({ level: confidenceSchema, sentence: z.string() }),
  why: whySchema.nullable(),
  alternatives: z.array(
    z.object({
      cause: causeSchema,
      title: z.string(),
      confidence: confidenceSchema,
      decides: z.string(),
    }),
  ),
  voices: z.array(
    z.object({
      author: authorSchema,
      heading: z.string(),
      quotes: z.array(shownFactSchema),
    }),
  ),
  /** What has changed since and has to be known before anyone writes; null where nothing has. */
  first: z.string().nullable(),
  /** That a field which must be real holds a placeholder; null where all are real. */
  placeholders: z.string().nullable(),
  /** What the two voices have to do with each other: contradictions, explained. */
  both: z.array(z.string()),
  timeline: z
    .object({
      caption: z.string(),
      scene: sceneSchema,
      rows: z.array(
        z.object({
          at: z.string(),
          lane: z.string(),
          what: z.string(),
          basis: z.enum(['observed', 'inferred']),
          basisLabel: z.string(),
          fact: shownFactSchema,
        }),
      ),
      /** Tries that only a retry rule plans, apart from all that was observed. */
      model: z
        .object({
          title: z.string(),
          rows: z.array(z.object({ at: z.string(), what: z.string(), basisLabel: z.string() })),
        })
        .nullable(),
    })
    .nullable(),
  missing: z.array(
    z.object({
      code: z.enum(evidenceCodes),
      /** How the person can say what is known: in words, as a choice, as a test; null where only bytes will do. */
      answer: z.enum(['words', 'shared', 'test']).nullable(),
      what: z.string(),
      why: z.string(),
      whom: z.enum(['host', 'receiver', 'person']),
      whomLabel: z.string(),
      request: z.string().nullable(),
      kept: z.string().nullable(),
    }),
  ),
  /** Explanations held against each other: what speaks for and against each, and what would decide. */
  weighed: z.object({
    title: z.string(),
    labels: z.object({ title: z.string(), for: z.string(), against: z.string(), decides: z.string() }),
    none: z.string(),
    list: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        for: z.array(shownFactSchema),
        against: z.array(shownFactSchema),
        decides: z.string(),
      }),
    ),
  }),
  /** What the person can do meanwhile, and settings as a proposal for the host's technician. */
  help: z.object({
    title: z.string(),
    steps: z.array(z.object({ step: z.string(), not: z.string() })),
    proposalTitle: z.string(),
    proposalNote: z.string(),
    proposal: z.array(
      z.object({
        of: z.string(),
        settings: z.array(z.object({ id: z.string(), setting: z.string(), does: z.string() })),
      }),
    ),
  }),
  /** The chains of Received stamps: the failed mail's, the bounce's, and a copy's that arrived. */
  ways: z.object({
    title: z.string(),
    note: z.string(),
    list: z.array(
      z.object({
        of: z.enum(['failed-mail', 'notice', 'received-copy']),
        title: z.string(),
        count: z.string(),
        stamps: z.array(
          z.object({
            /** The time as shown; its bytes are the stamp. */
            stamp: shownFactSchema,
            by: z.string(),
            from: z.string(),
            delay: z.string(),
            trust: z.enum(['verified', 'claimed']),
            trustLabel: z.string(),
          }),
        ),
      }),
    ),
  }),
  /** What the DNS said where the person had it asked, each with its basis and leading to the answer’s bytes. */
  lookedUp: z.object({
    title: z.string(),
    list: z.array(z.object({ fact: shownFactSchema, basis: z.string() })),
  }),
  rate: z.string(),
  /** How failures spread over the known mails; null where they differ in nothing. */
  spread: z
    .object({
      title: z.string(),
      pattern: z.string().nullable(),
      picture: z.object({ caption: z.string(), scene: sceneSchema }).nullable(),
      asTable: z.string(),
      columns: z.object({ failed: z.string(), arrived: z.string(), share: z.string() }),
      tallies: z.array(
        z.object({
          by: z.string(),
          head: z.string(),
          rows: z.array(
            z.object({ name: z.string(), failed: z.string(), arrived: z.string(), share: z.string() }),
          ),
          /** Said where rows are left out. */
          more: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
  mails: z.array(
    z.object({
      bounce: z.string(),
      source: z.string(),
      sent: z.string(),
      from: z.string(),
      to: z.string(),
      reply: z.string(),
      outcome: outcomeSchema,
      outcomeLabel: z.string(),
      fact: shownFactSchema.nullable(),
    }),
  ),
  /** Everything else that the notices state, by name, each leading to its bytes. */
  facts: z.array(z.object({ name: z.string(), fact: shownFactSchema })),
  /** Sentences on what was removed by the poster and what this kind of notice never carries. */
  gaps: z.array(z.string()),
  /** The source to show first. */
  firstSource: z.string(),
  letters: z.array(
    z.object({
      to: z.enum(['receiver', 'host', 'own']),
      label: z.string(),
      ticketCharacters: z.int(),
      ticketBudget: z.int(),
    }),
  ),
});
export type IncidentView = z.infer<typeof incidentViewSchema>;
