import { create } from 'zustand';
import type { BackendEvent } from '../../../shared/contract/events.ts';

type Progress = Omit<Extract<BackendEvent, { event: 'dns-progress' }>, 'event'>;

/** How far the look-up under way is; null where there is none. */
export const useLookUp = create<{ readonly progress: Progress | null }>(() => ({ progress: null }));

/** Each answer of a look-up. */
export const onLookUpProgress = ({ done, of }: Progress): void =>
  useLookUp.setState({ progress: { done, of } });
