import type { Diagnosis } from '../classify/diagnosis.ts';
import type { Statements } from '../contract/statements.ts';
import type { Source } from '../intake/source.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reading } from '../notice/reading.ts';
import type { Case } from './case.ts';
import { weighLookups } from './dns/weigh-lookups.ts';
import { incidentsOf } from './incidents.ts';

/**
 * The case behind what was read: who refused how many mails, when, and what nobody has shown yet.
 * Pure: the same input gives the same case; `at` is the moment that ages are counted to (ISO 8601, UTC).
 */
export function buildCase(
  input: {
    readonly sources: readonly Source[];
    readonly readings: readonly Reading[];
    readonly diagnoses: ReadonlyMap<string, Diagnosis>;
    readonly statements: Statements;
    readonly at: string;
  },
  knowledge: Knowledge,
): Case {
  const incidents = incidentsOf({ ...input, knowledge });
  return { ...input, incidents, diagnoses: weighLookups(input.diagnoses, incidents, knowledge) };
}
