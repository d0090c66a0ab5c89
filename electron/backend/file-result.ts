import type { FileResult } from '../../shared/contract/file-result.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import type { Analysis } from './analyse.ts';
import type { RefusedFile } from './input-file.ts';
import { problemIn } from './problem-in.ts';
import { recordsOf } from './records-of.ts';

/**
 * One line of `analyze --ndjson`, of a file that was read at once.
 * @param file as it was given, or below the folder that was given
 */
export function fileResult(file: string, analysis: Analysis, language: Language): FileResult {
  const { source, reading, diagnoses } = analysis;
  return {
    file,
    sha256: source.sha256,
    bytes: source.bytes.length,
    format: reading.format,
    records: recordsOf(reading.bounces, diagnoses, language),
    problems: reading.problems.map((problem) => problemIn(language, problem)),
  };
}

/** A file whose bytes could not be had: no hash, no records, and the reason. */
export function refusedResult(refused: RefusedFile, language: Language): FileResult {
  const problems = [problemIn(language, refused.problem)];
  return { file: refused.name, sha256: '', bytes: 0, format: 'unread', records: [], problems };
}
