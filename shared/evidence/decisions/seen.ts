import { z } from 'zod';
import { actorSchema } from '../../contract/actor.ts';
import { causeSchema } from '../../contract/cause.ts';
import type { Case } from '../case.ts';
import { bounceKeys } from './bounce-keys.ts';

const meaningSchema = z.object({
  cause: causeSchema,
  actor: actorSchema.nullable(),
  /** Id of the knowledge. */
  operator: z.string().nullable(),
});
export type Meaning = z.infer<typeof meaningSchema>;

/** What the person last saw of a case, by the key of each bounce. */
export const seenSchema = z.object({
  /** The version of the rules that said so. */
  rules: z.string(),
  bounces: z.record(z.string(), meaningSchema),
});
export type Seen = z.infer<typeof seenSchema>;

/** What a case says now. */
export function seenOf(c: Case, rules: string): Seen {
  const bounces: Record<string, Meaning> = {};
  for (const [id, key] of bounceKeys(c)) {
    const diagnosis = c.diagnoses.get(id);
    if (diagnosis === undefined) continue;
    bounces[key] = {
      cause: diagnosis.cause,
      actor: diagnosis.actor,
      operator: diagnosis.operator?.id ?? null,
    };
  }
  return { rules, bounces };
}
