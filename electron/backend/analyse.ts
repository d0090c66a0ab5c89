import { diagnose } from '../../shared/classify/diagnose.ts';
import type { Diagnosis } from '../../shared/classify/diagnosis.ts';
import type { Format } from '../../shared/contract/file-result.ts';
import type { Source } from '../../shared/intake/source.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import type { GivenZone } from '../../shared/mail/given-zone.ts';
import { applyZone } from '../../shared/notice/apply-zone.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { readAsBounce } from '../../shared/notice/read-as-bounce.ts';
import { type ReadingStep, readInSteps } from '../../shared/notice/read-in-steps.ts';
import type { Reading, ReadingProblem } from '../../shared/notice/reading.ts';
import type { ReceivedCopy } from '../../shared/notice/received-copy.ts';
import { decoders } from './decoders.ts';

/** A source, what was read out of it, and what each bounce means. */
export interface Analysis {
  readonly source: Source;
  readonly reading: Reading;
  readonly diagnoses: readonly Diagnosis[];
}

/** What one step found, with what it means; a bounce and its diagnosis stand at the same index. */
export interface AnalysisStep extends ReadingStep {
  readonly diagnoses: readonly Diagnosis[];
}

/** An analysis under way: steps as they are asked for. */
export interface SteppedAnalysis {
  readonly format: Format;
  readonly steps: Iterable<AnalysisStep>;
}

/**
 * Bytes to meaning in steps, see `readInSteps`. `zone`: what the person says of times without one.
 * A fault of ours costs only its bounce, and says so.
 */
export function analyseInSteps(source: Source, zone: GivenZone | null = null): SteppedAnalysis {
  const { format, steps } = readInSteps(source, decoders);
  return { format, steps: meant(steps, source, zone) };
}

/** Bytes to meaning at once. Nothing is thrown. */
export function analyse(source: Source): Analysis {
  const { format, steps } = analyseInSteps(source);
  return gather(source, format, [...steps]);
}

/** An analysis whose times without a zone are read in the one that the person named; null takes it back. */
export function inGivenZone(analysis: Analysis, zone: GivenZone | null): Analysis {
  const reading = applyZone(analysis.reading, zone);
  if (reading === analysis.reading) return analysis;
  // Who ran a host depends on the day.
  return { ...analysis, reading, diagnoses: reading.bounces.map((bounce) => diagnose(bounce, knowledge)) };
}

/** An analysis of what the person says is a bounce, though no reader took it for one. */
export function treatedAsBounce(analysis: Analysis): Analysis {
  const reading = readAsBounce(analysis.source, analysis.reading, decoders);
  if (reading.bounces === analysis.reading.bounces) return { ...analysis, reading };
  return { ...analysis, reading, diagnoses: reading.bounces.map((bounce) => diagnose(bounce, knowledge)) };
}

/** The steps of a source as one analysis. */
export function gather(source: Source, format: Format, steps: readonly AnalysisStep[]): Analysis {
  const bounces: Bounce[] = [];
  const received: ReceivedCopy[] = [];
  const problems: ReadingProblem[] = [];
  const diagnoses: Diagnosis[] = [];
  for (const step of steps) {
    bounces.push(...step.bounces);
    received.push(...step.received);
    problems.push(...step.problems);
    diagnoses.push(...step.diagnoses);
  }
  return { source, reading: { source: source.id, format, bounces, received, problems }, diagnoses };
}

function* meant(
  steps: Iterable<ReadingStep>,
  source: Source,
  zone: GivenZone | null,
): Generator<AnalysisStep> {
  try {
    for (const step of steps) yield withMeaning(zone === null ? step : applyZone(step, zone));
  } catch (error) {
    const problems = [fault(error)];
    yield { bounces: [], diagnoses: [], received: [], problems, readTo: source.bytes.length };
  }
}

function withMeaning(step: ReadingStep): AnalysisStep {
  const bounces: Bounce[] = [];
  const diagnoses: Diagnosis[] = [];
  const problems: ReadingProblem[] = [...step.problems];
  for (const bounce of step.bounces) {
    try {
      diagnoses.push(diagnose(bounce, knowledge));
      bounces.push(bounce);
    } catch (error) {
      problems.push(fault(error));
    }
  }
  return { ...step, bounces, diagnoses, problems };
}

function fault(error: unknown): ReadingProblem {
  return { code: 'parser-failed', detail: error instanceof Error ? error.message : String(error) };
}
