import type { Diagnosis } from '../classify/diagnosis.ts';
import type { Statements } from '../contract/statements.ts';
import type { Source } from '../intake/source.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Reading } from '../notice/reading.ts';
import { readSignatures } from './dns/read-signatures.ts';
import { readSnapshot } from './dns/read-snapshot.ts';
import { domainOf } from './domain-of.ts';
import { groupBy } from './group-by.ts';
import { groupMails } from './group-mails.ts';
import type { Incident } from './incident.ts';
import { incidentOf } from './incident-of.ts';
import { reachedBy, receivedAlthoughBounced } from './received-although-bounced.ts';
import { failedMails } from './same-failure.ts';
import { recipientOf } from './same-mail.ts';
import { traitsOf } from './traits.ts';

/**
 * The incidents of a case, in the order of their first bounce. What is no trouble (a mail reported delivered,
 * an automatic answer) is in none.
 */
export function incidentsOf(input: {
  readonly sources: readonly Source[];
  readonly readings: readonly Reading[];
  readonly diagnoses: ReadonlyMap<string, Diagnosis>;
  readonly statements: Statements;
  readonly knowledge: Knowledge;
}): readonly Incident[] {
  const bounces = input.readings.flatMap((reading) => reading.bounces);
  const { mails, unassigned } = failedMails(bounces.filter(isTrouble));
  const groups = groupMails(mails.map((mail) => traitsOf(mail, input.diagnoses)));
  const copies = input.readings.flatMap((reading) => reading.received);
  const snapshots = snapshotsIn(input.readings, input.sources);
  const evidence = {
    ...input,
    deliveredTo: groupBy(
      bounces.filter(({ kind }) => kind === 'delivered' || kind === 'relayed'),
      (bounce) => domainOf(recipientOf(bounce) ?? ''),
    ),
    copies,
    lookups: snapshots.flatMap((source) => readSnapshot(source, input.knowledge)),
    signatures: snapshots.flatMap(readSignatures),
    copiesTo: groupBy(copies, (copy) => domainOf(reachedBy(copy) ?? '')),
    received: groupBy(receivedAlthoughBounced(mails, copies), ({ bounce }) => bounce),
  };
  // A form that fits mails of two incidents is shown with the first one that it fits.
  const loose = groupBy(unassigned, ({ oneOf }) => oneOf[0]?.best.id ?? null);
  return groups.map((group, index) => {
    const forms = group.flatMap(({ mail }) => loose.get(mail.best.id) ?? []);
    return incidentOf(`i${index + 1}`, group, forms, evidence);
  });
}

/** Only what was recognised as a look-up is opened again: a case may have ten thousand files. */
function snapshotsIn(readings: readonly Reading[], sources: readonly Source[]): readonly Source[] {
  const ids = new Set(readings.filter(({ format }) => format === 'dns-snapshot').map(({ source }) => source));
  return sources.filter(({ id }) => ids.has(id));
}

function isTrouble({ kind }: Bounce): boolean {
  return kind === 'failed' || kind === 'delayed' || kind === 'complaint';
}
