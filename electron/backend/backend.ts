import type { Answer } from '../../shared/contract/answer.ts';
import { dispatch } from '../../shared/contract/dispatch.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { OperationName } from '../../shared/contract/operations.ts';
import { CaseSession } from './case-session.ts';
import { CaseHome } from './case-store/case-home.ts';
import { createHandlers } from './handlers.ts';
import { Handles } from './handles.ts';
import type { Host, Surroundings } from './host.ts';
import { throttledProgress } from './progress.ts';
import { RunningIntakes } from './running-intakes.ts';
import { Workspace } from './workspace.ts';

/** The backend as every transport sees it. */
export interface Backend {
  /** Any name and any input: `dispatch` decides. Never rejects. */
  readonly call: (name: unknown, input: unknown) => Promise<Answer<OperationName>>;
  /** Makes a handle known for a file or folder that the person gave; the path comes from the transport, never from the page. */
  readonly register: (handle: string, path: string, name?: string) => void;
  /** Lets go of the case, for another process to write it. */
  readonly close: () => void;
}

export interface BackendSetting {
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly emit: (event: BackendEvent) => void;
  readonly cases: CasePlace;
}

/** Where cases are kept. */
export interface CasePlace {
  /** The app's own folder of cases. */
  readonly folder: string;
  /** The folder of the case to open; else the one that was open last, or a new one. */
  readonly open?: string;
}

/** The open case, its handlers and the dispatcher before them. */
export function createBackend({ host, surroundings, emit, cases }: BackendSetting): Backend {
  const handles = new Handles();
  const workspace = new Workspace(surroundings.clock);
  const session = sessionIn(cases, workspace, emit);
  const intakes = new RunningIntakes();
  const handlers = createHandlers({ workspace, session, intakes, handles, host, surroundings, emit });
  // Where nothing can be kept, as in a profile that is read only, the window still works, and says so.
  const opened = session?.start(cases.open ?? null).catch(() => {});
  return {
    call: async (name, input) => {
      await opened;
      return dispatch(handlers, name, input);
    },
    register: (handle, path, name) => handles.add(handle, path, name),
    close: () => session?.close(),
  };
}

function sessionIn(
  { folder }: CasePlace,
  workspace: Workspace,
  emit: BackendSetting['emit'],
): CaseSession | null {
  try {
    return new CaseSession(workspace, new CaseHome(folder), throttledProgress(emit));
  } catch {
    return null;
  }
}
