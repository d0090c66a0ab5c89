import { z } from 'zod';

/** Who says so: a page, a standard, a collection of replies, and how it was read. */
export const sourceSchema = z
  .object({
    title: z.string().min(1),
    url: z.string().nullable(),
    date: z.string().nullable(),
    howRead: z.string().nullable(),
    kind: z.string(),
  })
  .strict()
  .readonly();

export type KnowledgeSource = z.infer<typeof sourceSchema>;
