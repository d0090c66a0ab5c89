import type { Diagnosis } from '../classify/diagnosis.ts';
import type { Statements } from '../contract/statements.ts';
import type { Source } from '../intake/source.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reading } from '../notice/reading.ts';
import type { Case } from './case.ts';
import { withoutExcluded } from './decisions/without-excluded.ts';
import { weighLookups } from './dns/weigh-lookups.ts';
import { incidentsOf } from './incidents.ts';

const NONE: ReadonlySet<string> = new Set();

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
    /** What the person set aside: keys of bounces and hashes of sources. */
    readonly aside?: { readonly excluded: ReadonlySet<string>; readonly ignored: ReadonlySet<string> };
  },
  knowledge: Knowledge,
): Case {
  const { sources, statements, at, aside = { excluded: NONE, ignored: NONE } } = input;
  const { readings, excluded } = withoutExcluded(sources, input.readings, aside.excluded);
  const incidents = incidentsOf({ ...input, readings, knowledge });
  const diagnoses = weighLookups(input.diagnoses, incidents, knowledge);
  const ignored = new Set(sources.flatMap(({ id, sha256 }) => (aside.ignored.has(sha256) ? [id] : [])));
  return { sources, readings, diagnoses, incidents, statements, excluded, ignored, at };
}
