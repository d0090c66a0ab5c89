import { z } from 'zod';
import { personalClassSchema } from './redaction.ts';

/** How a removed value is written where it is found again. A later one says more where two are mixed. */
export const leakFormSchema = z.enum([
  'plain',
  'folded',
  'quoted-printable',
  'percent',
  'entity',
  'escape',
  'encoded-word',
  'base64',
  'hex',
  'utf-16',
  'verp',
  'punycode',
]);
export type LeakForm = z.infer<typeof leakFormSchema>;

/**
 * One step from a file down to where a value stands, numbered from 1: the page of a PDF, then the line of
 * its text. Numbers, never names: a name may be the very thing that leaks.
 */
const leakStepSchema = z
  .object({
    at: z.enum([
      'file-name',
      'line',
      'pdf-page',
      'pdf-stream',
      'pdf-string',
      'pdf-metadata',
      'attachment',
      'zip-entry',
      'zip-name',
      'unpacked',
    ]),
    number: z.int().nonnegative(),
  })
  .readonly();
export type LeakStep = z.infer<typeof leakStepSchema>;

/** A removed value that a finished file still holds. It never carries the value. */
export const leakSchema = z
  .object({
    /** From the case's folder; a value in it is shown as its token. */
    path: z.string(),
    /** From the outside in. */
    place: z.array(leakStepSchema).readonly(),
    form: leakFormSchema,
    class: personalClassSchema,
    /** What should stand there; null where the value was to be taken out. */
    token: z.string().nullable(),
  })
  .readonly();
export type Leak = z.infer<typeof leakSchema>;
