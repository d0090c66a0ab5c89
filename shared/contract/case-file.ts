import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { causeSchema } from './cause.ts';

/** An act that can be undone or redone, for a label: "Undo: left out bounce-07.eml". */
export const actSchema = z.object({
  kind: z.enum([
    'took-in',
    'left-out',
    'stated',
    'redacted',
    'zone',
    'treat-as-bounce',
    'ignored',
    'excluded',
    'named',
  ]),
  /** Of the first source that it is about, or the title given; empty where it is about neither. */
  name: z.string(),
  /** How many sources, or bounces, it is about. */
  count: z.int(),
  /** True where it took back what was decided so before. */
  back: z.boolean().optional(),
});
export type CaseAct = z.infer<typeof actSchema>;

const meaning = z.object({
  cause: causeSchema,
  actor: actorSchema.nullable(),
  operator: z.string().nullable(),
});

/** The case as a file. */
export const caseFileSchema = z.object({
  title: z.string().nullable(),
  /** False where no folder could be had: the case ends with the window. */
  kept: z.boolean(),
  /** Who writes the case, where that is another window: this one only reads. */
  holder: z.object({ host: z.string(), pid: z.int(), started: z.string() }).nullable(),
  /** True where a decision was cut off in the midst of writing, by a death or a full disk. */
  torn: z.boolean(),
  /** Lines of the list of decisions that nobody could read. */
  unread: z.int(),
  undo: actSchema.nullable(),
  redo: actSchema.nullable(),
  /** What is said otherwise than when the person last saw it. */
  changes: z.object({
    /** The version of the rules that said what was before. */
    rules: z.string(),
    list: z.array(z.object({ source: z.string(), before: meaning, now: meaning })),
  }),
  recent: z.array(
    z.object({ id: z.string(), title: z.string().nullable(), first: z.string(), sources: z.int() }),
  ),
});
export type CaseFile = z.infer<typeof caseFileSchema>;
