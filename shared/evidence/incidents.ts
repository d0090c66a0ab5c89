import type { Diagnosis } from '../classify/diagnosis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reading } from '../notice/reading.ts';
import { groupMails } from './group-mails.ts';
import type { Incident } from './incident.ts';
import { incidentOf } from './incident-of.ts';
import { failedMails } from './same-failure.ts';
import type { Statements } from './statements.ts';
import { traitsOf } from './traits.ts';

/**
 * The incidents of a case, in the order of their first bounce. What is no trouble (a mail reported delivered,
 * an automatic answer) is in none.
 */
export function incidentsOf(input: {
  readonly readings: readonly Reading[];
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly statements: Statements;
  readonly knowledge: Knowledge;
}): readonly Incident[] {
  const bounces = input.readings.flatMap((reading) => reading.bounces);
  const { mails, unassigned } = failedMails(bounces.filter(isTrouble));
  const groups = groupMails(mails.map((mail) => traitsOf(mail, input.diagnoses)));
  const evidence = {
    ...input,
    delivered: bounces.filter(({ kind }) => kind === 'delivered' || kind === 'relayed'),
    copies: input.readings.flatMap((reading) => reading.received),
  };
  return groups.map((group, index) => {
    const own = new Set(group.map(({ mail }) => mail));
    // A form that fits mails of two incidents is shown with the first one that it fits.
    const loose = unassigned.filter(({ oneOf }) => oneOf[0] !== undefined && own.has(oneOf[0]));
    return incidentOf(`i${index + 1}`, group, loose, evidence);
  });
}

function isTrouble({ kind }: Bounce): boolean {
  return kind === 'failed' || kind === 'delayed' || kind === 'complaint';
}
