import { isUntried } from '../../evidence/untried.ts';
import { type DraftFinding, fact, inference, spansOf, unknown } from '../draft-finding.ts';
import { mailSystemName } from '../gaps.ts';
import type { Mail, Matter } from '../matter.ts';
import { queueFindings } from './queue.ts';
import { modelFinding } from './retry-model.ts';
import { searched } from './searched.ts';

/** How often delivery was tried, how long the mail lay, and where no try was made. */
export function attemptFindings(matter: Matter): readonly DraftFinding[] {
  return [
    triesFinding(matter),
    ...delayFinding(matter),
    ...modelFinding(matter),
    ...queueFindings(matter),
    ...noAttemptFinding(matter),
  ];
}

function triesFinding(matter: Matter): DraftFinding {
  const { incident, words } = matter;
  const { findings, format } = words;
  const all = [...incident.attempts.values()];
  const seen = all.flatMap((a) => (a.basis === 'observed' ? [a.list] : []));
  const tries = seen
    .flat()
    // Exim's last line, "retry timeout exceeded", is a verdict from memory and no try.
    .filter(({ contacted }) => contacted)
    .sort((a, b) => a.at.value.epoch - b.at.value.epoch);
  const first = tries[0];
  const last = tries.at(-1);
  if (first !== undefined && last !== undefined) {
    return fact({
      topic: 'attempts',
      sentence: findings.attemptsObserved(
        tries.length,
        seen.length,
        format.utc(first.at.value.epoch),
        format.utc(last.at.value.epoch),
      ),
      basis: findings.basis.verbatim,
      value: String(tries.length),
      spans: spansOf(...tries.map(({ line }) => line)),
    });
  }
  const inferred = all.find((a) => a.basis === 'inferred');
  if (inferred?.basis === 'inferred') {
    return inference(
      {
        topic: 'attempts',
        sentence: findings.attemptsInferred(
          inferred.atLeast,
          inferred.atMost,
          mailSystemName(inferred.model),
        ),
        basis: findings.basis.rule(inferred.model, null),
        value: `${inferred.atLeast}-${inferred.atMost}`,
        spans: searched(matter),
      },
      'low',
    );
  }
  return unknown({
    topic: 'attempts',
    sentence: findings.attemptsUnknown,
    basis: findings.basis.searched,
    spans: searched(matter),
  });
}

/** More than this are counted, but not each dated. */
const DATED = 6;

function delayFinding({ mails, repeats, words }: Matter): readonly DraftFinding[] {
  const dates = [...mails, ...repeats]
    .filter(({ bounce }) => bounce.kind === 'delayed')
    .flatMap(({ bounce }) => bounce.notice.date ?? []);
  if (dates.length === 0) return [];
  const shown = dates.slice(0, DATED);
  return [
    fact({
      topic: 'delay-notice',
      sentence: words.findings.delayNotice(
        dates.length,
        words.format.list([
          ...shown.map(({ value }) => words.format.utc(value.epoch)),
          ...(dates.length > shown.length ? [words.today.more(dates.length - shown.length)] : []),
        ]),
      ),
      basis: words.findings.basis.verbatim,
      value: String(dates.length),
      spans: spansOf(...shown),
    }),
  ];
}

function noAttemptFinding(matter: Matter): readonly DraftFinding[] {
  const { mails, words } = matter;
  const said = mails.filter(({ bounce }) => bounce.noAttempt !== null);
  const untried = said.filter(({ bounce }) => isUntried(bounce));
  const suspended = said.filter(({ bounce }) => !isUntried(bounce));
  const findingOf = (group: readonly Mail[], topic: string, sentence: (n: number, of: number) => string) =>
    group.length === 0
      ? []
      : [
          fact({
            topic,
            sentence: sentence(group.length, mails.length),
            basis: words.findings.basis.verbatim,
            value: group[0]?.bounce.noAttempt?.value ?? null,
            spans: spansOf(...group.map(({ bounce }) => bounce.noAttempt)),
          }),
        ];
  return [
    ...findingOf(untried, 'no-attempt', words.findings.noAttempt),
    ...findingOf(suspended, 'last-round-untried', words.findings.lastRoundUntried),
  ];
}
