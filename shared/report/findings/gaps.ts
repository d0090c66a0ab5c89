import { type DraftFinding, fact, spansOf, unknown } from '../draft-finding.ts';
import { removedFields, writerName } from '../gaps.ts';
import type { Matter } from '../matter.ts';
import { searched } from './searched.ts';

/** What was taken out before we saw it, and what this kind of notice never says. */
export function gapFindings(matter: Matter): readonly DraftFinding[] {
  const { words, lead, mails, repeats } = matter;
  const removed = removedFields(matter);
  const gaps = [...mails, ...repeats]
    .flatMap(({ bounce }) => bounce.removed)
    .filter(({ field }) => removed.includes(field));
  const never = lead.bounce.notStated;
  return [
    ...(removed.length === 0
      ? []
      : [
          fact({
            topic: 'removed',
            sentence: words.findings.removed(removed.map((field) => words.names.fields[field])),
            basis: words.findings.basis.verbatim,
            value: removed.join(' '),
            spans: spansOf(...gaps.map(({ at }) => at)),
          }),
        ]),
    ...(never.length === 0
      ? []
      : [
          unknown({
            topic: 'not-stated',
            sentence: words.findings.notStated(
              writerName(lead.bounce),
              never.map((field) => words.names.fields[field]),
            ),
            basis: words.findings.basis.searched,
            spans: searched(matter),
          }),
        ]),
  ];
}
