import type { Fact } from '../../intake/fact.ts';
import { type DraftFinding, fact, spansOf } from '../draft-finding.ts';
import type { Mail, Matter } from '../matter.ts';

/** More numbers than this help nobody on a page; facts.json and the table have all. */
const SHOWN = 12;

/** Numbers by which either side finds the same mail in its log. */
export function idFindings(matter: Matter): readonly DraftFinding[] {
  const { findings } = matter.words;
  return [
    ...ids(matter, 'queue-id', findings.queueIds, ({ bounce }) => bounce.queueId),
    ...ids(matter, 'message-id', findings.messageIds, ({ bounce }) => bounce.returned?.messageId ?? null),
  ];
}

function ids(
  matter: Matter,
  topic: string,
  sentence: (n: number) => string,
  idOf: (mail: Mail) => Fact<string> | null,
): readonly DraftFinding[] {
  const facts = idFacts(matter, idOf);
  if (facts.length === 0) return [];
  const shown = facts.slice(0, SHOWN);
  return [
    fact({
      topic,
      sentence: `${matter.words.format.labelled(sentence(facts.length), shown.map(({ value }) => value).join(', '))}${facts.length > SHOWN ? ' …' : '.'}`,
      basis: matter.words.findings.basis.verbatim,
      value: shown.map(({ value }) => value).join(' '),
      spans: spansOf(...shown),
    }),
  ];
}

/** One fact for each different number. */
export function idFacts(
  { mails, repeats }: Matter,
  idOf: (mail: Mail) => Fact<string> | null,
): readonly Fact<string>[] {
  const facts = new Map<string, Fact<string>>();
  for (const mail of [...mails, ...repeats]) {
    const id = idOf(mail);
    if (id !== null && !facts.has(id.value)) facts.set(id.value, id);
  }
  return [...facts.values()];
}
