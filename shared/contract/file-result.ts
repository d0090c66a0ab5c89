import { z } from 'zod';
import { problemSchema } from './problem.ts';
import { recordSchema } from './record.ts';

/** What an input was taken for, by its content. */
export const formatSchema = z.enum([
  'eml',
  'mbox',
  'text',
  'exim-log',
  'zip',
  'gzip',
  'msg',
  'tnef',
  'empty',
  'binary',
]);

export type Format = z.infer<typeof formatSchema>;

/** One line of `analyze --ndjson`: one a file, in input order. */
export const fileResultSchema = z
  .object({
    file: z.string(),
    sha256: z.string(),
    bytes: z.int().nonnegative(),
    /** `unread`: the bytes could not be had; the problem says why. */
    format: z.enum([...formatSchema.options, 'unread']),
    records: z.array(recordSchema).readonly(),
    problems: z.array(problemSchema).readonly(),
  })
  .readonly();

export type FileResult = z.infer<typeof fileResultSchema>;
