import { z } from 'zod';
/** Who says so: a page, a standard, a collection of replies, and how it was read. */
export declare const sourceSchema: z.ZodReadonly<
  z.ZodObject<
    {
      title: z.ZodString;
      url: z.ZodNullable<z.ZodString>;
      date: z.ZodNullable<z.ZodString>;
      howRead: z.ZodNullable<z.ZodString>;
      kind: z.ZodString;
    },
    z.core.$strict
  >
>;
export type KnowledgeSource = z.infer<typeof sourceSchema>;
