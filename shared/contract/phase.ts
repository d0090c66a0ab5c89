import { z } from 'zod';

/** The step of the SMTP dialogue that was answered (RFC 5321 section 3). */
export const phaseSchema = z.enum([
  'connect',
  'helo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'end-of-data',
  'quit',
]);

export type SmtpPhase = z.infer<typeof phaseSchema>;
