import { z } from 'zod';
import { fieldMeaningSchema } from './field-meaning.ts';
import { ticketTextSchema } from './ticket-text.ts';

/** One field of an operator's form: what is known of it, and what only the person can put in. */
export const formFieldSchema = z
  .object({
    /** The operator's own words; where no list of fields is published, ours. */
    asked: z.string(),
    means: z.array(fieldMeaningSchema).readonly(),
    /** Ready to copy; null where nothing is known. */
    value: z.string().nullable(),
    /** What is left to the person, each in words that say what is wanted; beside a value where it is a part. */
    wanted: z.array(z.string()).readonly(),
    /** A step, not a field: nothing is filled in. */
    step: z.boolean(),
  })
  .readonly();

/** One published way to ask. */
export const formRouteSchema = z
  .object({
    type: z.enum(['email', 'form', 'portal', 'tool', 'page', 'ticket', 'url-in-bounce']),
    target: z.string(),
    purpose: z.string(),
    /** Who may ask, where not everybody may; what stands first. */
    onlyOwner: z.string().nullable(),
    /** Plain text only, where the desk takes no attachment. */
    textOnly: z.string().nullable(),
    /** Whether a source could verify it, or it is to be checked before use. */
    trust: z.string(),
    /** Date and source, answers, what gets refused, notes. */
    about: z.array(z.string()).readonly(),
    fieldsKnown: z.boolean(),
    fields: z.array(formFieldSchema).readonly(),
  })
  .readonly();

/** The copy sheet: a text for a free field, then each way to ask, field by field. */
export const formSheetSchema = z
  .object({
    request: z.string(),
    title: z.string(),
    ticket: ticketTextSchema,
    routes: z.array(formRouteSchema).readonly(),
  })
  .readonly();

export type FormField = z.infer<typeof formFieldSchema>;
export type FormRoute = z.infer<typeof formRouteSchema>;
export type FormSheet = z.infer<typeof formSheetSchema>;
