import { basename } from 'node:path';
import type { Language } from '../../shared/contract/language-code.ts';
import type { Output } from '../../shared/contract/operations.ts';
import type { Via } from '../../shared/evidence/decisions/decision.ts';
import type { ReadingProblem } from '../../shared/notice/reading.ts';
import type { Given } from './handles.ts';
import type { InputFile, RefusedFile } from './input-file.ts';
import { listFiles } from './list-files.ts';
import { openInput, Stopped } from './open-input.ts';
import { problemIn } from './problem-in.ts';
import type { throttledProgress } from './progress.ts';
import type { Watch } from './read-given.ts';
import { type Act, takeInput } from './take-input.ts';
import type { Workspace } from './workspace.ts';

type Added = Output<'intake.files'>;
type Listed = readonly (InputFile | RefusedFile)[];

/** One taking-in of files and folders; what cannot be read costs only itself. */
export interface IntakeRun {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly via?: Via;
  /** Aborting stops within a mail or before the next file; what was taken in whole stays. */
  readonly signal: AbortSignal;
  readonly progress: ReturnType<typeof throttledProgress>;
}

/** Takes in all files behind the given paths, in order. */
export async function takeIn(given: readonly Given[], run: IntakeRun): Promise<Added> {
  const files = await list(given, run);
  const added: Added['added'] = [];
  const refused: Added['refused'] = [];
  const act: Act = { via: run.via ?? 'files' };
  for (const [index, file] of files.entries()) {
    if (run.signal.aborted) break;
    run.progress({ done: index, of: files.length, name: file.name, state: 'reading' });
    const onShare = (share: number) =>
      run.progress({ done: index, of: files.length, name: file.name, state: 'reading', share });
    const watch = { signal: run.signal, onShare };
    const taken = await takeOne(file, run.workspace, watch, act).catch(unlessStopped);
    if (taken === null) break;
    if ('problem' in taken) {
      refused.push({ name: file.name, problem: problemIn(run.language, taken.problem) });
    } else {
      added.push(taken);
    }
    const state = 'problem' in taken ? 'failed' : 'done';
    run.progress({ done: index + 1, of: files.length, name: file.name, state });
    // Reading a source is synchronous: without a turn of the loop a request to stop would never be heard.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { added, refused, stopped: run.signal.aborted };
}

async function list(given: readonly Given[], run: IntakeRun): Promise<Listed> {
  const files: (InputFile | RefusedFile)[] = [];
  for (const { path, name } of given) {
    for await (const file of listFiles(path, name)) {
      if (run.signal.aborted) return files;
      files.push(file);
      run.progress({ done: 0, of: null, name: file.name, state: 'reading' });
    }
  }
  return files;
}

function unlessStopped(error: unknown): null {
  if (error instanceof Stopped) return null;
  throw error;
}

async function takeOne(
  file: InputFile | RefusedFile,
  workspace: Workspace,
  watch: Watch,
  act: Act,
): Promise<{ readonly id: string; readonly name: string } | { readonly problem: ReadingProblem }> {
  if ('problem' in file) return file;
  const input = await openInput(file, watch.signal);
  if ('problem' in input) return input;
  const taken = await takeInput(workspace, basename(file.name), input, watch, act);
  return 'problem' in taken ? taken : { id: taken.id, name: taken.name };
}
