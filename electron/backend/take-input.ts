import type { Source } from '../../shared/intake/source.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import { type Analysis, type AnalysisStep, analyseInSteps, gather } from './analyse.ts';
import { Compactor } from './compact.ts';
import { MAX_CASE_BYTES, TURN_INTERVAL } from './limits.ts';
import { type OpenedInput, Stopped } from './open-input.ts';
import { takeApart } from './take-apart.ts';
import type { Workspace } from './workspace.ts';

/** Who watches a long reading, and may end it. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** How much of the source is read, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/**
 * Takes an opened file into the case, with all that is in it where it is a container. It is taken in whole or
 * not at all.
 * @returns the source that stands for the file
 * @throws Stopped
 */
export async function takeInput(
  workspace: Workspace,
  name: string,
  { bytes, sha256 }: OpenedInput,
  watch: Watch = {},
): Promise<Source | { readonly problem: ReadingProblem }> {
  const known = workspace.known(sha256);
  if (known !== null) return known;
  const given: Source = { id: workspace.nextId(), name, bytes, sha256, takenAt: workspace.now() };
  const analyses: Analysis[] = [];
  for await (const { source, container } of takeApart(given, () => workspace.nextId())) {
    if (container !== null) analyses.push({ source, reading: container, diagnoses: [] });
    else if (workspace.known(source.sha256) === null) analyses.push(await analyseInTurns(source, watch));
  }
  if (!workspace.hasRoomFor(analyses.map(({ source }) => source))) {
    return { problem: { code: 'too-large', detail: `${MAX_CASE_BYTES / 1024 ** 3} GiB` } };
  }
  for (const analysis of analyses) workspace.add(analysis);
  return given;
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
