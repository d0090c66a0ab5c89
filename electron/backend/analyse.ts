import { diagnose } from '../../shared/classify/diagnose.ts';
import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import type { Source } from '../../shared/intake/source.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { readSource } from '../../shared/notice/read-source.ts';
import type { Reading, ReadingProblem } from '../../shared/notice/reading.ts';
import { decoders } from './decoders.ts';

/** A source, what was read out of it, and what each bounce means. */
export interface Analysis {
  readonly source: Source;
  readonly reading: Reading;
  readonly diagnoses: readonly Diagnosis[];
}

/** Bytes to meaning. A fault of ours costs only this source, or this bounce, and says so; nothing is thrown. */
export function analyse(source: Source): Analysis {
  const reading = readOrSay(source);
  const bounces: Bounce[] = [];
  const diagnoses: Diagnosis[] = [];
  const faults: ReadingProblem[] = [];
  for (const bounce of reading.bounces) {
    try {
      diagnoses.push(diagnose(bounce, knowledge));
      bounces.push(bounce);
    } catch (error) {
      faults.push(fault(error));
    }
  }
  if (faults.length === 0) return { source, reading, diagnoses };
  return { source, reading: { ...reading, bounces, problems: [...reading.problems, ...faults] }, diagnoses };
}

function readOrSay(source: Source): Reading {
  try {
    return readSource(source, decoders);
  } catch (error) {
    return { source: source.id, format: 'text', bounces: [], received: [], problems: [fault(error)] };
  }
}

function fault(error: unknown): ReadingProblem {
  return { code: 'parser-failed', detail: error instanceof Error ? error.message : String(error) };
}
