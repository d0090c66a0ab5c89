import { z } from 'zod';
import { evidenceCodes } from '../../contract/evidence-code.ts';

const facts = [
  'queueId',
  'messageId',
  'recipient',
  'recipientDomain',
  'remoteHost',
  'remoteIp',
  'day',
] as const;

/** A command that answers one open question on one mail system, and where its answer comes from. */
export const requestSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** id of a mail system, or of a panel that runs one (`cpanel-exim`). */
    mailSystem: z.string().min(1),
    answers: z.enum(evidenceCodes),
    /**
     * Ready to run once the facts stand in it (`{queueId}`; every value goes in single quotes), or the way
     * through a panel's menus. What only the technician knows stands in angle brackets.
     */
    command: z.string().min(1),
    needs: z.array(z.enum(facts)).readonly(),
    /** What the answer contains. */
    shows: z.string().min(1),
    whoCan: z.enum(['host-technician', 'account-owner']),
    /** How long the answer is usually to be had: not a promise. Null where it is unknown. */
    kept: z.string().nullable(),
    /** Key of a knowledge source; null where it is from memory. */
    source: z.string().nullable(),
    asOf: z.iso.date(),
    confidence: z.enum(['verified', 'secondary', 'from-memory']),
  })
  .strict()
  .readonly();

/** Facts that a command needs, written `{queueId}` in it. */
export type RequestFact = (typeof facts)[number];
export type EvidenceRequest = z.infer<typeof requestSchema>;
