import type { Case } from '../../../shared/evidence/case.ts';
import { type Question, questionFor } from '../../../shared/evidence/dns/question.ts';
import { questionsFor } from '../../../shared/evidence/dns/questions-for.ts';
import { readAnswer } from '../../../shared/evidence/dns/read-answer.ts';
import { signedCopies } from '../../../shared/evidence/dns/signed-copies.ts';
import { type Asked, type SnapshotPorts, takeSnapshot } from '../../../shared/evidence/dns/take-snapshot.ts';
import { writeSignatures } from '../../../shared/evidence/dns/write-signatures.ts';
import { writeSnapshot } from '../../../shared/evidence/dns/write-snapshot.ts';
import type { Incident } from '../../../shared/evidence/incident.ts';
import type { Knowledge } from '../../../shared/knowledge/knowledge.ts';
import { checkSignatures, type KeyAnswer, SIGNATURE_CHECKER, type SignedCopy } from './check-signatures.ts';
import { keyNames } from './key-names.ts';

/** What a look-up asks and what it checks by the answers; nothing of it has been asked. */
export interface LookUpPlan {
  readonly questions: readonly Question[];
  readonly copies: readonly SignedCopy[];
}

/** A mail with its attachments; larger ones are for a mail system to check. */
const LARGEST = 25 * 1024 * 1024;

/** The plan for one or several incidents of a case. */
export async function planLookUp(
  c: Case,
  incidents: readonly Incident[],
  knowledge: Knowledge,
): Promise<LookUpPlan> {
  const copies = incidents.flatMap((incident) => copiesOf(c, incident));
  const keys = (await keyNames(copies)).flatMap((of) => questionFor({ kind: 'dkim', of }) ?? []);
  return {
    questions: [...incidents.flatMap((incident) => questionsFor(incident, knowledge)), ...keys],
    copies,
  };
}

function copiesOf(c: Case, incident: Incident): readonly SignedCopy[] {
  return signedCopies(c, incident).flatMap(({ span, hops }) => {
    const source = c.sources.find(({ id }) => id === span.source);
    if (source === undefined || span.end - span.start > LARGEST) return [];
    return [
      {
        bytes: source.bytes.subarray(span.start, span.end),
        sha256: source.sha256,
        start: span.start,
        end: span.end,
        arrived: hops[0]?.at?.value.epoch ?? null,
      },
    ];
  });
}

/** Asks what the plan says and checks the signatures by the keys that came; the text of a look-up. */
export async function lookUp(
  { questions, copies }: LookUpPlan,
  ports: SnapshotPorts,
): Promise<{ readonly asked: readonly Asked[]; readonly taken: string; readonly text: string }> {
  const asked = await takeSnapshot(questions, ports);
  const taken = ports.now();
  const keys = keysIn(asked, ports.knowledge);
  const checks = await Promise.all(copies.map((copy) => checkSignatures(copy, keys)));
  const signatures = writeSignatures(checks.flat(), SIGNATURE_CHECKER);
  return { asked, taken, text: writeSnapshot(asked, taken, ports.knowledge, signatures) };
}

function keysIn(asked: readonly Asked[], knowledge: Knowledge): (name: string) => KeyAnswer {
  const answers = new Map(
    asked
      .filter(({ question }) => question.purpose.kind === 'dkim')
      .map(({ question, reply }) => [question.name, readAnswer(question, reply, knowledge)]),
  );
  return (name) => {
    const answer = answers.get(name);
    if (answer?.outcome === 'found') return answer.records;
    return answer?.outcome === 'none' ? 'none' : 'no-answer';
  };
}
