import { z } from 'zod';

/** Why an input gave no record, or less than it holds. Sentences for each code live in `language/`. */
export const problemCodeSchema = z.enum([
  'empty',
  'not-a-bounce',
  'unreadable',
  'too-large',
  'unsupported-format',
  'encrypted',
  'parser-failed',
  'nothing-but-headers',
  'zone-assumed',
  'zone-given',
  'quote-zone-assumed',
  'quote-zone-given',
  'clock-doubled',
  'clock-skipped',
  'tnef',
  'headers-lost',
  'left-out',
  'taken-for-bounce',
  'no-failure-in-it',
]);

export type ProblemCode = z.infer<typeof problemCodeSchema>;

/** An error as data: what, in plain words, and the next step. */
export const problemSchema = z
  .object({
    code: problemCodeSchema,
    message: z.string(),
    next: z.string(),
  })
  .readonly();

export type Problem = z.infer<typeof problemSchema>;
