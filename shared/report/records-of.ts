import type { BounceRecord } from '../contract/record.ts';
import { toRecord } from '../evidence/record.ts';
import { speak } from '../language/speak.ts';
import { contradictionWords } from './contradiction-words.ts';
import type { Matter } from './matter.ts';

/** The records of an incident's bounces, one a mail and recipient, in time order. */
export function recordsOf({
  case: c,
  incident,
  language,
}: Pick<Matter, 'case' | 'incident' | 'language'>): readonly BounceRecord[] {
  const words = speak(language);
  const bounces = new Map(c.readings.flatMap(({ bounces: all }) => all).map((bounce) => [bounce.id, bounce]));
  return incident.bounces.flatMap((id) => {
    const bounce = bounces.get(id);
    const diagnosis = c.diagnoses.get(id);
    if (bounce === undefined || diagnosis === undefined) return [];
    const operator = diagnosis.operator?.name ?? null;
    return [
      toRecord(bounce, diagnosis, incident.sendingIp, (contradiction) =>
        contradictionWords(contradiction, words, operator, 'letter'),
      ),
    ];
  });
}
