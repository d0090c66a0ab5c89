import type { BackendEvent } from '../../../shared/contract/events.ts';
import type { Problem } from '../../../shared/contract/problem.ts';

export type FileState = 'reading' | 'done' | 'failed';

/** One taking-in while it lasts. */
export interface Run {
  /** Files go to the backend first (a browser uploads them), then are read there. */
  readonly stage: 'handing' | 'reading';
  readonly done: number;
  readonly of: number | null;
  readonly files: ReadonlyMap<string, FileState>;
  /** Milliseconds of `performance.now()`. */
  readonly since: number;
  readonly stopping: boolean;
}

/** What a taking-in came to. */
export interface Outcome {
  readonly added: number;
  readonly refused: readonly { readonly name: string; readonly problem: Problem }[];
  readonly stopped: boolean;
}

type Progress = Extract<BackendEvent, { event: 'intake-progress' }>;

export const started = (stage: Run['stage'], of: number | null, since: number): Run => ({
  stage,
  done: 0,
  of,
  files: new Map(),
  since,
  stopping: false,
});

/** The run after the events, in their order. */
export function progressed(run: Run, events: readonly Progress[]): Run {
  const last = events.at(-1);
  if (last === undefined) return run;
  const files = new Map(run.files);
  for (const event of events) files.set(event.name, event.state);
  return { ...run, stage: 'reading', done: last.done, of: last.of, files };
}

/** Files a second, and seconds left; null until two seconds have shown a speed. */
export function pace(run: Run, now: number): { perSecond: number; left: number | null } | null {
  const seconds = (now - run.since) / 1000;
  if (seconds < 2 || run.done === 0) return null;
  const perSecond = run.done / seconds;
  return { perSecond, left: run.of === null ? null : Math.ceil((run.of - run.done) / perSecond) };
}
