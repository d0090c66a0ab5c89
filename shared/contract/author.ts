import { z } from 'zod';

/**
 * Whose words: `receiver` is what the refusing side sent over SMTP, `sender-host` what the sending
 * side's software wrote around it or instead of it.
 */
export const authorSchema = z.enum(['receiver', 'sender-host', 'unknown']);

export type Author = z.infer<typeof authorSchema>;
