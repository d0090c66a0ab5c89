import { z } from 'zod';

/** Fields of a record that a poster can blank out, or that a kind of notice never carries. */
export const fieldNameSchema = z.enum([
  'recipient',
  'status',
  'replyCode',
  'reportingMta',
  'remoteHost',
  'remoteIp',
  'sendingIp',
  'queueId',
  'messageId',
  'sentAt',
  'bouncedAt',
  'arrivalDate',
  'lastAttemptDate',
  'attempts',
  'link',
  'returnedMessage',
]);

export type FieldName = z.infer<typeof fieldNameSchema>;
