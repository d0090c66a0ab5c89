import type { Source } from '../../shared/intake/source.ts';
import { type Analysis, type AnalysisStep, analyseInSteps, gather } from './analyse.ts';
import { Compactor } from './compact.ts';
import { TURN_INTERVAL } from './limits.ts';
import { Stopped } from './open-input.ts';
import { takeApart } from './take-apart.ts';

/** Who watches a long reading, and may end it. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** How much of the source is read, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/**
 * What was given and, where it is a container, all that is in it: that has ids below its own (`s3.1`, `s3.2`), the
 * same whenever the case is opened.
 * @throws Stopped
 */
export async function readGiven(given: Source, watch: Watch = {}): Promise<readonly Analysis[]> {
  const analyses: Analysis[] = [];
  let inside = 0;
  const nextId = () => {
    inside += 1;
    return `${given.id}.${inside}`;
  };
  for await (const { source, container } of takeApart(given, nextId)) {
    if (container !== null) analyses.push({ source, reading: container, diagnoses: [] });
    else analyses.push(await analyseInTurns(source, watch));
  }
  return analyses;
}

/** Reading is synchronous: without a turn of the loop now and then a request to stop would never be heard. */
async function analyseInTurns(source: Source, { signal, onShare }: Watch): Promise<Analysis> {
  const { format, steps } = analyseInSteps(source);
  const all: AnalysisStep[] = [];
  const compactor = new Compactor();
  let turn = Date.now() + TURN_INTERVAL;
  for (const step of steps) {
    all.push(compactor.compact(step));
    if (Date.now() < turn) continue;
    onShare?.(step.readTo / Math.max(1, source.bytes.length));
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted === true) throw new Stopped();
    turn = Date.now() + TURN_INTERVAL;
  }
  return gather(source, format, all);
}
