import { z } from 'zod';

/**
 * What a field of an operator's form can want: a closed list, so that each has one place where its value comes
 * from. A field of the operator's may want several (`sender and recipient address`).
 */
export const fieldMeaningSchema = z.enum([
  'sending-ips',
  /** The one that the refusal itself names: a form that takes one address a visit. */
  'named-ip',
  'sending-host',
  'ptr',
  'helo',
  'shared-or-dedicated',
  'recipient-domain',
  'recipient-address',
  'sender-domain',
  'sender-address',
  'verbatim-reply',
  'code',
  /** The page or number that the refusal itself printed. */
  'case-url',
  'remote-host',
  'remote-port',
  'times',
  'zone-of-times',
  'full-headers',
  'full-notice',
  'original-message',
  'log-lines',
  'message-id',
  'queue-id',
  'attempts',
  'rate',
  'other-recipients',
  'type-of-mail',
  'volume',
  'opt-in',
  'authentication',
  'blocklist-status',
  'cause-found',
  'fix-made',
  'tried',
  'company',
  'website',
  'contact-name',
  'contact-email',
  'contact-phone',
  'contact-role',
  'contact-zone',
  'account',
  'authority',
  'assurance',
  'compliance',
  'ticket',
  'subject',
  'description',
  'sending-software',
  'wanted-verdict',
  'settings',
  /** Nothing to fill in: a step before or after sending, in the operator's words. */
  'to-do',
]);

export type FieldMeaning = z.infer<typeof fieldMeaningSchema>;
