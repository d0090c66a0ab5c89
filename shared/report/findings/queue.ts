import { patienceOf } from '../../evidence/patience.ts';
import type { RetryModel } from '../../knowledge/retry-model.ts';
import { type DraftFinding, fact, inference, spansOf } from '../draft-finding.ts';
import { mailSystemName } from '../gaps.ts';
import { waitOf } from '../mail-times.ts';
import type { Matter } from '../matter.ts';

/** How long the leading mail lay in the queue, counted from what, and how that stands beside what is customary. */
export function queueFindings(matter: Matter): readonly DraftFinding[] {
  const { lead, words } = matter;
  const wait = waitOf(lead, matter);
  if (wait === null) return [];
  const { findings, format } = words;
  const spans = spansOf(wait.from, wait.to);
  const took = fact({
    topic: 'queue-time',
    sentence: findings.queueTime(format.duration(wait.milliseconds)),
    basis: `${findings.basis.computed}, ${findings.queueFrom[wait.measuredFrom]}`,
    value: String(Math.round(wait.milliseconds / 1000)),
    spans,
  });
  if (!wasPutOff(matter)) return [took];
  const sentence = patienceWords(wait.milliseconds, matter);
  const confidence = wait.measuredFrom === 'client-date' ? 'low' : 'moderate';
  const beside = inference(
    {
      topic: 'queue-custom',
      sentence,
      basis: findings.basis.rule('RFC 5321, 4.5.4.1', null),
      value: null,
      spans,
    },
    confidence,
  );
  return [took, beside];
}

/** The shipped rule of the mail system that wrote the leading notice, where that mail was put off; null where none is known. */
export function modelOf(matter: Matter): RetryModel | null {
  const writer = matter.lead.bounce.writer?.system;
  if (writer === undefined || !wasPutOff(matter)) return null;
  return matter.knowledge.retryModels.find(({ id }) => id === writer) ?? null;
}

/** A final refusal follows no retry rule: how long it took says nothing about the host's patience. */
function wasPutOff({ lead }: Matter): boolean {
  return lead.bounce.kind === 'failed' && lead.diagnosis.temporaryAtReceiver === true;
}

function patienceWords(waited: number, matter: Matter): string {
  const { format, findings } = matter.words;
  const model = modelOf(matter);
  const patience = patienceOf(waited, model);
  const time = format.duration(waited);
  const name = model && mailSystemName(model.id);
  switch (patience.verdict) {
    case 'customary':
      return findings.patience.customary(time);
    case 'short-as-shipped':
      return findings.patience.shortAsShipped(time, name ?? '', format.duration(patience.shipped));
    case 'short':
      return findings.patience.short(
        time,
        name,
        patience.shipped === null ? null : format.duration(patience.shipped),
      );
  }
}
