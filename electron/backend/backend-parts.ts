import type { BackendEvent } from '../../shared/contract/events.ts';
import type { Handles } from './handles.ts';
import type { Host, Surroundings } from './host.ts';
import type { Workspace } from './workspace.ts';

/** What the handlers work with. */
export interface BackendParts {
  readonly workspace: Workspace;
  readonly handles: Handles;
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly emit: (event: BackendEvent) => void;
}
