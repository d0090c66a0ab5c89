import type { Diagnosis } from '../classify/diagnosis.ts';
import type { Statements } from '../contract/statements.ts';
import type { Source, SourceId } from '../intake/source.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reading } from '../notice/reading.ts';
import type { Incident } from './incident.ts';

/** Sources, what was read out of them, what it means, and what the person said. Computed anew each time. */
export interface Case {
  readonly sources: readonly Source[];
  /** In the order of the sources. */
  readonly readings: readonly Reading[];
  /** By bounce id. */
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly incidents: readonly Incident[];
  readonly statements: Statements;
  /** Bounces that the person excluded: in no reading, and counted nowhere. */
  readonly excluded: readonly Bounce[];
  /** Sources that the person needs no more words about. */
  readonly ignored: ReadonlySet<SourceId>;
  /** ISO 8601 UTC: the moment the case is looked at, injected. */
  readonly at: string;
}
