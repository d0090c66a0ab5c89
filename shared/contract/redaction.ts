import { z } from 'zod';

/** Kinds of personal values; a profile says for each what becomes of it. */
export const personalClassSchema = z.enum([
  'sender-local-part',
  'recipient-local-part',
  /** Addresses of people who are neither: other customers in a log. */
  'other-address',
  'person-name',
  /** The computer on which a mail was written: its address, and its name in HELO. */
  'author-computer',
  /** Logins at the host, as its logs and header fields name them. */
  'account',
  'subject',
  /** What identifies a mail or opens something: VERP senders, DKIM's `i=`, unsubscribe links, a Message-ID that holds a name. */
  'secret',
  'file-name',
  /** Named by the person. */
  'own-rule',
]);
export type PersonalClass = z.infer<typeof personalClassSchema>;

/** `token`: the same readable stand-in for the same value everywhere; `remove`: `[removed]`, or the line is left out. */
export const treatmentSchema = z.enum(['keep', 'token', 'remove']);

/** What a pack is worth nothing without; taken out only on purpose. */
export const lockedFieldSchema = z.enum([
  'sending-ip',
  'receiving-host',
  'helo',
  'smtp-reply',
  'codes',
  'url',
  'operator-token',
  'times',
  'queue-ids',
  'domains',
]);
export type LockedField = z.infer<typeof lockedFieldSchema>;

const treat = z.partialRecord(personalClassSchema, treatmentSchema).readonly();
const words = z.string().trim().min(1).max(500);

/** A value that the person names: wherever it stands, in any case of its letters. */
const ownValueSchema = z
  .strictObject({ value: words, treat: treatmentSchema, reason: words.optional() })
  .readonly();

/** Lines of a source that no letter shows; `source` is its id, its name or its SHA-256. */
const markSchema = z
  .strictObject({ source: words, from: z.int().positive(), to: z.int().positive().optional() })
  .readonly();

const overrideSchema = z.strictObject({ locked: lockedFieldSchema, reason: words }).readonly();

/** A profile as it is applied: every class has its treatment. */
export const profileSchema = z
  .strictObject({
    name: words,
    treat: z.record(personalClassSchema, treatmentSchema).readonly(),
    values: z.array(ownValueSchema).max(500).readonly(),
    marks: z.array(markSchema).max(500).readonly(),
    overrides: z.array(overrideSchema).max(20).readonly(),
  })
  .readonly();
export type Profile = z.infer<typeof profileSchema>;

/**
 * `--profile FILE`, and what the window sends: what differs from a profile that ships. Without `base` each
 * letter keeps its own; with it, every letter is written by that one. The person's own file takes nothing out.
 */
export const profileChangesSchema = z
  .strictObject({
    base: z.enum(['receiver', 'host', 'forum']).optional(),
    treat: treat.optional(),
    values: z.array(ownValueSchema).max(500).readonly().optional(),
    marks: z.array(markSchema).max(500).readonly().optional(),
    overrides: z.array(overrideSchema).max(20).readonly().optional(),
  })
  .readonly();
export type ProfileChanges = z.infer<typeof profileChangesSchema>;

/** A value that a pack may not hold any more, as a person would write it; token null: taken out. */
export interface RemovedValue {
  readonly value: string;
  readonly class: PersonalClass;
  readonly token: string | null;
}

const tokenSchema = z
  .object({ token: z.string().min(1), value: z.string().min(1), class: personalClassSchema })
  .readonly();

/** `own/tokens.json`: the key to the tokens, for the person alone; given again, a later issue keeps them. */
export const tokenTableSchema = z
  .object({
    format: z.literal('bounce-dossier-tokens'),
    version: z.literal(1),
    tokens: z.array(tokenSchema).readonly(),
  })
  .readonly();
export type TokenTable = z.infer<typeof tokenTableSchema>;
