import { z } from 'zod';
import { causeSchema } from '../../contract/cause.ts';
import { fieldNameSchema } from '../../contract/field-name.ts';
import { phaseSchema } from '../../contract/phase.ts';

const pattern = z.custom<RegExp>((value) => value instanceof RegExp && !value.flags.includes('g'));

/** Where a statement comes from; entries without it are refused. */
const provenance = {
  /** Key of `sources/mail-systems.ts`. */
  source: z.string().min(1),
  /** The day of the source's state, ISO or its leading part. */
  asOf: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/),
};

const group = z.int().positive();

/** Words around a reply: what follows (or stands in the capture group) is what the other side said. */
const frameSchema = z
  .object({
    pattern,
    /** Step of the dialogue: fixed, or the group that names it. */
    phase: z.union([phaseSchema, group]).nullable(),
    host: group.nullable(),
    ip: group.nullable(),
    /** Mark that closes the quotation, as in `returned '550 …'`: the last of a string, the first of an expression. */
    closes: z.union([z.string(), pattern]).nullable(),
    ...provenance,
  })
  .readonly();

/** Words after a reply that name its step: Postfix's `(in reply to RCPT TO command)`. */
const tailSchema = z.object({ pattern, phase: group, ...provenance }).readonly();

/** Words that this mail system says itself; never the receiver's. */
const ownPhraseSchema = z
  .object({
    /** Unique within the mail system; cited as `mail-system/exim/retry-timeout-exceeded`. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    pattern,
    role: z.enum(['give-up', 'no-attempt', 'local-error', 'dns', 'connection', 'tls', 'policy', 'delay']),
    cause: causeSchema.nullable(),
    /** True where the words are appended to a reply, so that the reply ends where they begin. */
    appended: z.boolean(),
    /** True where nobody but who tries to deliver writes this, even with a reply code before it. */
    sendersOnly: z.literal(true).optional(),
    /** True where it did not try because earlier mails had failed there, and may quote the answer that those got. */
    fromMemory: z.literal(true).optional(),
    example: z.string().min(1),
    ...provenance,
  })
  .readonly();

/** What a mail system writes into the notices it makes. */
export const mailSystemSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    names: z.array(z.string().min(1)).min(1).readonly(),
    /** Marks that tell this writer: header fields, beginnings of lines, and other words of a notice. */
    marks: z
      .object({
        fields: z.array(z.object({ name: z.string(), pattern }).readonly()).readonly(),
        openings: z.array(z.string().min(8)).readonly(),
        words: z.array(pattern).readonly(),
      })
      .readonly(),
    /** Fields that its notices never carry, so that their absence is no loss. */
    neverStates: z.array(fieldNameSchema).readonly(),
    frames: z.array(frameSchema).readonly(),
    tails: z.array(tailSchema).readonly(),
    own: z.array(ownPhraseSchema).readonly(),
    ...provenance,
  })
  .readonly();

export type MailSystem = z.infer<typeof mailSystemSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type OwnPhrase = z.infer<typeof ownPhraseSchema>;

/**
 * Writes down one mail system. The compiler checks the shape; `test/knowledge` parses every entry with the
 * schema, so that starting the app does not pay for it.
 */
export const mailSystem = (entry: MailSystem): MailSystem => entry;
