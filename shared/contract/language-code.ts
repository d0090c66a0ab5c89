import { z } from 'zod';

export const languageSchema = z.enum(['en', 'de', 'fr', 'es']);
export type Language = z.infer<typeof languageSchema>;
