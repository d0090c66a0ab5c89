import { z } from 'zod';
import { causeSchema } from './cause.ts';
import { languageSchema } from './language-code.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A request's name and the number of its issue, as page 1 prints them. */
export const requestSchema = z.object({ id: z.string(), version: z.int().positive() }).readonly();
export type Request = z.infer<typeof requestSchema>;

const mailsChanged = z.object({ count: z.int().positive(), queueIds: z.array(z.string()).readonly() });
const value = z.object({ before: z.string().nullable(), now: z.string().nullable() });
const text = z.object({ text: z.string() });
const ask = text.extend({ number: z.int().positive() });

/** What is otherwise in a later issue of a request. */
export const changeSchema = z.discriminatedUnion('kind', [
  mailsChanged.extend({ kind: z.literal('mails-added') }).readonly(),
  /** Left out since, or no longer counted. */
  mailsChanged.extend({ kind: z.literal('mails-gone') }).readonly(),
  value.extend({ kind: z.literal('sending-ip') }).readonly(),
  /** Who runs the server that refused, by name. */
  value.extend({ kind: z.literal('operator') }).readonly(),
  z.object({ kind: z.literal('cause'), before: causeSchema, now: causeSchema }).readonly(),
  /** By its number in this issue. */
  ask.extend({ kind: z.literal('ask-added') }).readonly(),
  /** By its number in the issue before. */
  ask.extend({ kind: z.literal('ask-gone') }).readonly(),
  /** What the sender says: answers that came in, what was tried, what was changed. */
  text.extend({ kind: z.literal('statement-added') }).readonly(),
  text.extend({ kind: z.literal('statement-gone') }).readonly(),
  value.extend({ kind: z.literal('rules') }).readonly(),
]);
export type Change = z.infer<typeof changeSchema>;

/** What changed since the issue before. */
export const sinceSchema = z
  .object({
    version: z.int().positive(),
    /** ISO 8601 UTC, of the issue before. */
    at: z.string(),
    /** Of its SHA256SUMS, as its page 1 prints it. */
    manifest: sha256,
    changes: z.array(changeSchema).readonly(),
  })
  .readonly();
export type Since = z.infer<typeof sinceSchema>;

const letterSchema = z
  .object({
    to: z.enum(['receiver', 'host', 'own']),
    manifest: sha256,
    asks: z.array(z.string()).readonly(),
    statements: z.array(z.string()).readonly(),
  })
  .readonly();
export type IssuedLetter = z.infer<typeof letterSchema>;

/** What is kept of an issue, so that the next one can say what changed. */
export const issueSchema = z
  .object({
    request: requestSchema,
    at: z.string(),
    language: languageSchema,
    rules: z.string(),
    sendingIp: z.string().nullable(),
    operator: z.string().nullable(),
    cause: causeSchema,
    /** One a mail and recipient. */
    mails: z
      .array(
        z
          .object({
            queueId: z.string().nullable(),
            at: z.string().nullable(),
            status: z.string(),
            replyCode: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    letters: z.array(letterSchema).readonly(),
  })
  .readonly();
export type Issue = z.infer<typeof issueSchema>;
