import { type DraftFinding, fact, inference, spansOf, unknown } from '../draft-finding.ts';
import { mailSystemName } from '../gaps.ts';
import { waitOf } from '../mail-times.ts';
import type { Matter } from '../matter.ts';
import { searched } from './searched.ts';

/** How often delivery was tried, how long the mail lay, and where no try was made. */
export function attemptFindings(matter: Matter): readonly DraftFinding[] {
  return [triesFinding(matter), ...queueTimeFinding(matter), ...noAttemptFinding(matter)];
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

function queueTimeFinding(matter: Matter): readonly DraftFinding[] {
  const { lead, words } = matter;
  const wait = waitOf(lead, matter);
  if (wait === null) return [];
  return [
    fact({
      topic: 'queue-time',
      sentence: words.findings.queueTime(words.format.duration(wait.milliseconds)),
      basis: words.findings.basis.computed,
      value: String(Math.round(wait.milliseconds / 1000)),
      spans: spansOf(wait.from, wait.to),
    }),
  ];
}

function noAttemptFinding({ mails, words }: Matter): readonly DraftFinding[] {
  const untried = mails.filter(({ bounce }) => bounce.noAttempt !== null);
  if (untried.length === 0) return [];
  return [
    fact({
      topic: 'no-attempt',
      sentence: words.findings.noAttempt(untried.length, mails.length),
      basis: words.findings.basis.verbatim,
      value: untried[0]?.bounce.noAttempt?.value ?? null,
      spans: spansOf(...untried.map(({ bounce }) => bounce.noAttempt)),
    }),
  ];
}
