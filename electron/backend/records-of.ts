import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import type { BounceRecord } from '../../shared/contract/record.ts';
import { toRecord } from '../../shared/evidence/record.ts';
import { sendingIpOf } from '../../shared/evidence/sending-ip-of.ts';
import { speak } from '../../shared/language/speak.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { contradictionWords } from '../../shared/report/contradiction-words.ts';

/** The records of some bounces, each beside its diagnosis. */
export function recordsOf(
  bounces: readonly Bounce[],
  diagnoses: readonly Diagnosis[],
  language: Language,
): readonly BounceRecord[] {
  const words = speak(language);
  return bounces.flatMap((bounce, index) => {
    const diagnosis = diagnoses[index];
    if (diagnosis === undefined) return [];
    const operator = diagnosis.operator?.name ?? null;
    return [
      toRecord(bounce, diagnosis, sendingIpOf(bounce), (each) =>
        contradictionWords(each, words, operator, 'letter'),
      ),
    ];
  });
}
