import type { CaseView, Outcome } from '../../contract/case-view.ts';
import type { Format } from '../../contract/file-result.ts';
import type { Case } from '../../evidence/case.ts';
import type { Source } from '../../intake/source.ts';
import type { Sentences } from '../../language/sentences.ts';
import type { Bounce } from '../../notice/bounce.ts';
import type { Reading } from '../../notice/reading.ts';
import { outcomeOfKind } from '../outcome-of.ts';

/** A source as the list shows it: what it is, and what became of what it tells. */
export function sourceItem(c: Case, source: Source, words: Sentences): CaseView['sources'][number] {
  const reading = c.readings.find((r) => r.source === source.id);
  const bounces = reading?.bounces ?? [];
  const own = new Set(bounces.map(({ id }) => id));
  const incident = c.incidents.find(
    (i) => i.bounces.some((id) => own.has(id)) || i.alsoIn.some(({ bounce }) => own.has(bounce)),
  );
  const excluded = c.excluded.filter((bounce) => bounce.source === source.id);
  const outcome = sourceOutcome(reading, excluded);
  const format = reading?.format ?? 'binary';
  const treated = reading?.problems.some(({ code }) => DECIDED.has(code)) ?? false;
  return {
    id: source.id,
    name: source.name,
    bytes: source.bytes.length,
    format,
    sha256: source.sha256,
    outcome,
    detail: detailOf(reading, outcome, excluded.length > 0, words),
    bounces: bounces.map(({ id }) => id),
    treatable: bounces.length === 0 && excluded.length === 0 && !treated && WORDED.has(format),
    treated,
    incident: incident?.id ?? null,
  };
}

/** What says that the person decided how the source is read. */
const DECIDED: ReadonlySet<string> = new Set(['taken-for-bounce', 'no-failure-in-it']);

/** What has words of a mail or a text to be read. */
const WORDED: ReadonlySet<Format> = new Set(['eml', 'mbox', 'text', 'log', 'exim-log']);

function detailOf(
  reading: Reading | undefined,
  outcome: Outcome,
  excluded: boolean,
  words: Sentences,
): string {
  const format = words.names.formats[reading?.format ?? 'binary'];
  const bounces = reading?.bounces ?? [];
  if (bounces.length === 0 && excluded) return `${format}, ${words.caseFile.notCounted}`;
  const problem = bounces.length > 0 ? undefined : reading?.problems[0];
  return problem !== undefined && outcome === 'unread'
    ? words.problems[problem.code].title
    : `${format}, ${words.names.outcomes[outcome].toLocaleLowerCase()}`;
}

/** What is not counted happened all the same. */
function sourceOutcome(reading: Reading | undefined, excluded: readonly Bounce[]): Outcome {
  if (reading === undefined) return 'unread';
  const outcomes = [...reading.bounces, ...excluded].map(({ kind }) => outcomeOfKind(kind));
  if (outcomes.includes('failed')) return 'failed';
  return outcomes[0] ?? (reading.received.length > 0 ? 'received' : 'unread');
}
