import { z } from 'zod';
import { problemSchema } from './problem.ts';
import { recordSchema } from './record.ts';

/** What an input was taken for, by its content. */
export const formatSchema = z.enum([
  'eml',
  'mbox',
  'text',
  'exim-log',
  'log',
  'dns-snapshot',
  'zip',
  'gzip',
  'msg',
  'tnef',
  'empty',
  'binary',
]);

export type Format = z.infer<typeof formatSchema>;

/** What a container holds: a source of its own, which the spans of its records name. */
const fileEntrySchema = z
  .object({
    source: z.string(),
    /** The source that it was taken out of; `s1` is the file itself. */
    within: z.string(),
    /** `unpacked`: the entry's own bytes; `properties`: texts of an Outlook item, written out as UTF-8. */
    how: z.enum(['unpacked', 'properties']),
    name: z.string(),
    sha256: z.string(),
    bytes: z.int().nonnegative(),
    format: formatSchema,
  })
  .readonly();

export type FileEntry = z.infer<typeof fileEntrySchema>;

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
    /** Only of a zip, a gzip or an Outlook file. */
    entries: z.array(fileEntrySchema).readonly().optional(),
  })
  .readonly();

export type FileResult = z.infer<typeof fileResultSchema>;
