import type { FileEntry, FileResult } from '../../shared/contract/file-result.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Source } from '../../shared/intake/source.ts';
import { speak } from '../../shared/language/speak.ts';
import type { GivenZone } from '../../shared/mail/given-zone.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import { analyseInSteps } from './analyse.ts';
import { problemIn } from './problem-in.ts';
import { recordsOf } from './records-of.ts';
import { type Taken, takeApart } from './take-apart.ts';

/** A result in pieces, so that the hundred thousand records of a mailbox never stand in memory together. */
export type ResultPart =
  | { readonly part: 'head'; readonly head: Omit<FileResult, 'records' | 'problems' | 'entries'> }
  | { readonly part: 'records'; readonly records: FileResult['records']; readonly share: number }
  | { readonly part: 'tail'; readonly tail: Pick<FileResult, 'problems' | 'entries'> };

/**
 * What `analyze` says of one file: first what it is, then its records in their order, then what could not be
 * read, and for a container what is in it.
 * @param source the file's, with id `s1`
 * @param zone of times without one, where the person named it
 */
export async function* resultParts(
  file: string,
  source: Source,
  language: Language,
  zone: GivenZone | null = null,
): AsyncGenerator<ResultPart> {
  const problems: Problem[] = [];
  const entries: FileEntry[] = [];
  let ids = 1;
  const nextId = () => {
    ids += 1;
    return `s${ids}`;
  };
  for await (const taken of takeApart(source, nextId)) {
    const { sha256, bytes } = taken.source;
    const { format, steps } = stepsOf(taken, zone);
    if (taken.source === source) yield { part: 'head', head: { file, sha256, bytes: bytes.length, format } };
    else entries.push(entryOf(taken.source, format));
    for (const step of steps) {
      problems.push(...step.problems.map((problem) => said(problem, taken.source, language)));
      const records = recordsOf(step.bounces, step.diagnoses, language);
      yield { part: 'records', records, share: step.readTo / Math.max(1, bytes.length) };
    }
  }
  yield { part: 'tail', tail: entries.length === 0 ? { problems } : { problems, entries } };
}

type Steps = ReturnType<typeof analyseInSteps>;

/** A container has one step, with its problems. */
function stepsOf({ source, container }: Taken, zone: GivenZone | null): Steps {
  if (container === null) return analyseInSteps(source, zone);
  const { format, problems } = container;
  return {
    format,
    steps: [{ bounces: [], diagnoses: [], received: [], problems, readTo: source.bytes.length }],
  };
}

function entryOf({ id, name, sha256, bytes, within }: Source, format: FileEntry['format']): FileEntry {
  const { source, how } = within ?? { source: id, how: 'unpacked' as const };
  return { source: id, within: source, how, name, sha256, bytes: bytes.length, format };
}

/** With the entry's name before it, where the source is one. */
function said(problem: ReadingProblem, { name, within }: Source, language: Language): Problem {
  const words = problemIn(language, problem);
  return within === undefined
    ? words
    : { ...words, message: speak(language).format.labelled(name, words.message) };
}
