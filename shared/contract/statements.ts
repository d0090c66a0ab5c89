import { z } from 'zod';
import { evidenceCodes } from './evidence-code.ts';

const words = z.string().trim().min(1).max(2000);

/** A day (`2026-11-20`) or an instant with its zone (`2026-11-20T15:04:00Z`): never a time without one. */
const when = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'must be a day (2026-11-20) or a time with its zone (2026-11-20T15:04:00Z)',
});

const said = z.strictObject({ what: words, on: when.optional() }).readonly();
const list = <T extends z.ZodType>(of: T) => z.array(of).max(200).readonly().optional();

/**
 * What only the person knows; all of it optional, dated where a date means something, and marked as theirs
 * in every output. Read from `--statements FILE` too. A field that is not known is refused, for a misspelt
 * one would be lost in silence.
 */
export const statementsSchema = z
  .strictObject({
    contact: z
      .strictObject({
        name: words.optional(),
        organisation: words.optional(),
        role: words.optional(),
        email: words.optional(),
        phone: words.optional(),
        /** With provider identification, which some operators want to see. */
        website: words.optional(),
      })
      .readonly()
      .optional(),
    sendingIp: words.optional(),
    sharedIp: z.enum(['shared', 'dedicated', 'unknown']).optional(),
    host: z.strictObject({ name: words, ticket: words.optional() }).readonly().optional(),
    receiverTicket: words.optional(),
    /** Further tickets of either side. */
    tickets: list(
      z.strictObject({ with: z.enum(['host', 'receiver']), number: words, on: when.optional() }).readonly(),
    ),
    typeOfMail: words.optional(),
    /** How much, in the person's words: `about 40 mails a day`. */
    volume: words.optional(),
    /** How the recipients came to be written to. */
    optIn: words.optional(),
    tried: list(z.union([words, said])),
    tests: list(
      z
        .strictObject({ on: when, from: words, to: words, arrived: z.boolean(), note: words.optional() })
        .readonly(),
    ),
    /** Mails that arrived although they were reported failed, as the person tells it; a copy is evidence, this is not. */
    receivedCopies: list(
      z.strictObject({ on: when.optional(), to: words, note: words.optional() }).readonly(),
    ),
    causeFound: said.optional(),
    fixMade: said.optional(),
    /** What host or operator answered to an open request, by what was asked. */
    answers: z
      .partialRecord(z.enum(evidenceCodes), z.strictObject({ answer: words, on: when.optional() }).readonly())
      .readonly()
      .optional(),
    replyBy: words.optional(),
  })
  .readonly();

export type Statements = z.infer<typeof statementsSchema>;
