import type { BackendEvent } from '../../shared/contract/events.ts';
import type { CaseSession } from './case-session.ts';
import type { Handles } from './handles.ts';
import type { Host, Surroundings } from './host.ts';
import type { RunningIntakes } from './running-intakes.ts';
import type { Workspace } from './workspace.ts';

/** What the handlers work with. */
export interface BackendParts {
  readonly workspace: Workspace;
  /** Null where the case has no folder. */
  readonly session: CaseSession | null;
  readonly intakes: RunningIntakes;
  readonly handles: Handles;
  readonly host: Host;
  readonly surroundings: Surroundings;
  readonly emit: (event: BackendEvent) => void;
}
