import { z } from 'zod';

/** How sure: never mixed with how likely in one sentence (ICD 203). */
export const confidenceSchema = z.enum(['high', 'moderate', 'low']);

export type Confidence = z.infer<typeof confidenceSchema>;
