import type { Answer } from '../../shared/contract/answer.ts';
import { dispatch } from '../../shared/contract/dispatch.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { OperationName } from '../../shared/contract/operations.ts';
import { createHandlers } from './handlers.ts';
import { Handles } from './handles.ts';
import type { Host, Surroundings } from './host.ts';
import { Workspace } from './workspace.ts';

/** The backend as every transport sees it. */
export interface Backend {
  /** Any name and any input: `dispatch` decides. Never rejects. */
  readonly call: (name: unknown, input: unknown) => Promise<Answer<OperationName>>;
  /** Makes a handle known for a file or folder that the person gave; the path comes from the transport, never from the page. */
  readonly register: (handle: string, path: string, name?: string) => void;
}

export interface BackendSetting {
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly emit: (event: BackendEvent) => void;
}

/** One case, its handlers and the dispatcher before them. */
export function createBackend({ host, surroundings, emit }: BackendSetting): Backend {
  const handles = new Handles();
  const handlers = createHandlers({
    workspace: new Workspace(surroundings.clock),
    handles,
    host,
    surroundings,
    emit,
  });
  return {
    call: (name, input) => dispatch(handlers, name, input),
    register: (handle, path, name) => handles.add(handle, path, name),
  };
}
