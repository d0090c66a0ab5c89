import { z } from 'zod';
import { causeSchema } from '../../contract/cause.ts';

/** What a setting is for; names its sentence in `language/`. */
const purposes = [
  'connections-at-once',
  'deliveries-in-total',
  'messages-per-connection',
  'recipients-per-delivery',
  'reuse-connections',
  'queue-first',
  'incoming-only',
  'pace',
  'no-such-setting',
  'retry-schedule',
  'give-up-time',
  'host-memory',
  'delay-notice',
  'greeting-name',
  'outgoing-address',
  'encryption',
  'size',
  'signature',
  'line-length',
  'hop-limit',
  'name-lookup',
  'address-family',
  'timeouts',
  'other-route',
  'list-answers',
  'own-limit',
  'outgoing-filter',
  'relay-right',
  'dialogue-log',
  'suppression-list',
  'account-lock',
  'sender-address',
  'panel-place',
] as const;

/** A setting of one mail system that can help against one cause: a proposal for its technician, never a claim. */
export const remedySchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** id of a mail system, of a panel that runs one (`cpanel-exim`), or `any`. */
    mailSystem: z.string().min(1),
    cause: causeSchema,
    does: z.enum(purposes),
    /** By its real name, or the way to it through a panel's menus; verbatim in every language. */
    setting: z.string().min(1),
    /** Without configuration of the host; hosting panels ship values of their own. Null where unknown. */
    byDefault: z.string().nullable(),
    effect: z.string().min(1),
    /** Facts of the mail in curly brackets (`{recipientDomain}`); what only the technician knows in angle brackets. */
    example: z.string().nullable(),
    caution: z.string().nullable(),
    /** Key of a knowledge source; null where it is from memory. */
    source: z.string().nullable(),
    asOf: z.iso.date(),
    confidence: z.enum(['verified', 'secondary', 'from-memory']),
    /** Part of an otherwise read entry that was read nowhere; null for none. */
    unread: z.string().nullable(),
  })
  .strict()
  .readonly();

export type Remedy = z.infer<typeof remedySchema>;
