import type { BackendEvent } from '../../shared/contract/events.ts';
import { PROGRESS_INTERVAL } from './limits.ts';

type Progress = Extract<BackendEvent, { event: 'intake-progress' }>;

/**
 * Lets through at most one progress event in an interval; failures always pass, and the last one does
 * too, since it is what the window shows when all is done.
 */
export function throttledProgress(
  emit: (event: BackendEvent) => void,
  now: () => number = Date.now,
): (progress: Omit<Progress, 'event'>) => void {
  let next = 0;
  return (progress) => {
    const last = progress.of !== null && progress.done >= progress.of;
    if (progress.state !== 'failed' && !last && now() < next) return;
    next = now() + PROGRESS_INTERVAL;
    emit({ event: 'intake-progress', ...progress });
  };
}
