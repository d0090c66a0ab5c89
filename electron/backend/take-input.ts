import type { Via } from '../../shared/evidence/decisions/decision.ts';
import type { Source } from '../../shared/intake/source.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import { MAX_CASE_BYTES } from './limits.ts';
import type { OpenedInput } from './open-input.ts';
import { readFailure } from './read-failure.ts';
import { readGiven, type Watch } from './read-given.ts';
import type { Workspace } from './workspace.ts';

/** A taking-in of one file after the other: one act, whatever it brings. */
export interface Act {
  readonly via: Via;
  /** Set by the first file that comes in. */
  step?: number;
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
  act: Act = { via: 'files' },
): Promise<Source | { readonly problem: ReadingProblem }> {
  const known = workspace.known(sha256);
  if (known !== null) return known;
  const given: Source = { id: workspace.nextId(), name, bytes, sha256, takenAt: workspace.now() };
  const analyses = await readGiven(given, watch);
  if (!workspace.hasRoomFor(analyses.map(({ source }) => source))) {
    return { problem: { code: 'too-large', detail: `${MAX_CASE_BYTES / 1024 ** 3} GiB` } };
  }
  try {
    const kept = await workspace.keep(given);
    const own = analyses.map((each) => (each.source === given ? { ...each, source: kept } : each));
    act.step = workspace.takeIn(kept, own, act.via, act.step);
    return kept;
  } catch (error) {
    return { problem: readFailure(error) };
  }
}
