import type { FileResult } from '../../shared/contract/file-result.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import type { BounceRecord } from '../../shared/contract/record.ts';
import { toRecord } from '../../shared/evidence/record.ts';
import { sendingIpOf } from '../../shared/evidence/sending-ip-of.ts';
import { speak } from '../../shared/language/speak.ts';
import { contradictionWords } from '../../shared/report/contradiction-words.ts';
import type { Analysis } from './analyse.ts';
import type { RefusedFile } from './input-file.ts';
import { problemIn } from './problem-in.ts';

/**
 * One line of `analyze --ndjson`.
 * @param file as it was given, or below the folder that was given
 */
export function fileResult(file: string, analysis: Analysis, language: Language): FileResult {
  const { source, reading } = analysis;
  return {
    file,
    sha256: source.sha256,
    bytes: source.bytes.length,
    format: reading.format,
    records: recordsOf(analysis, language),
    problems: reading.problems.map((problem) => problemIn(language, problem)),
  };
}

/** A file whose bytes could not be had: no hash, no records, and the reason. */
export function refusedResult(refused: RefusedFile, language: Language): FileResult {
  const problems = [problemIn(language, refused.problem)];
  return { file: refused.name, sha256: '', bytes: 0, format: 'unread', records: [], problems };
}

function recordsOf({ reading, diagnoses }: Analysis, language: Language): BounceRecord[] {
  const words = speak(language);
  const byBounce = new Map(diagnoses.map((diagnosis) => [diagnosis.bounce, diagnosis]));
  return reading.bounces.flatMap((bounce) => {
    const diagnosis = byBounce.get(bounce.id);
    if (diagnosis === undefined) return [];
    const operator = diagnosis.operator?.name ?? null;
    return [
      toRecord(bounce, diagnosis, sendingIpOf(bounce), (each) =>
        contradictionWords(each, words, operator, 'letter'),
      ),
    ];
  });
}
