import { failed } from '../../shared/contract/dispatch.ts';
import type { Workspace } from './workspace.ts';

/** Why this window may not change the case; null where it may. */
export function refusedToReader({ folder }: Workspace): ReturnType<typeof failed> | null {
  if (folder === null || folder.holder === null) return null;
  const { pid, host } = folder.holder;
  return failed(
    'refused',
    `The case is open in another window (process ${pid} on ${host}); here it is only read.`,
    'open-elsewhere',
  );
}
