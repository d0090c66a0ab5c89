import { z } from 'zod';
import { asOfSchema, sourcedSchema, trustSchema } from './dated.ts';

/** What words are for: where mail programs and mail systems write them. */
const saysSchema = z.enum([
  // What stands before the subject of an answer or a forward.
  'prefix',
  // The names of header fields above a forwarded or quoted mail.
  'header-from',
  'header-to',
  'header-cc',
  'header-date',
  'header-subject',
  'header-reply-to',
  // The line above a forwarded mail, the line below it, and the line above a quoted one.
  'forwarded',
  'forward-ends',
  'wrote',
  // Subjects and sentences of notices.
  'subject-failed',
  'subject-delayed',
  'subject-delivered',
  'subject-status',
  'opening',
  'failed',
  'delayed',
  // Answers of programs and receipts.
  'subject-autoreply',
  'autoreply',
  'subject-receipt',
  // Labels of a notice's technical section.
  'label-administrators',
  'label-generating-server',
  'label-remote-server',
  'label-reported-error',
  'label-recipient',
  'label-sender',
  'label-reply',
  'label-original-headers',
  // What people put in place of a value.
  'blanked',
]);
export type Says = z.infer<typeof saysSchema>;

const localeWordsSchema = z
  .object({
    says: saysSchema,
    /** As they are written; `{address}`, `{name}`, `{date}` … stand for what varies. */
    words: z.array(z.string().min(1)).min(1).readonly(),
    /** The program that writes them; left out where anybody may. */
    by: z.string().optional(),
    /** Words with what varies filled in; those without are their own example. */
    examples: z.array(z.string()).min(1).readonly().optional(),
    sources: sourcedSchema,
    asOf: asOfSchema,
    confidence: trustSchema,
  })
  .strict()
  .readonly();

/** The words by which one language's mails, notices and pastes are told apart from their content. */
export const localeSchema = z
  .object({
    /** ISO 639-1, with ISO 3166-1 where the written language differs by country. */
    code: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/),
    words: z.array(localeWordsSchema).min(1).readonly(),
    /** Names of the twelve months with their forms and short forms; null where months are written as numbers. */
    months: z
      .object({
        names: z
          .array(z.array(z.string().min(1)).min(1).readonly())
          .length(12)
          .readonly(),
        sources: sourcedSchema,
        asOf: asOfSchema,
        confidence: trustSchema,
      })
      .strict()
      .readonly()
      .nullable(),
  })
  .strict()
  .readonly();

export type Locale = z.infer<typeof localeSchema>;
