import { create } from 'zustand';
import type { CaseFile } from '../../../../shared/contract/case-file.ts';
import { ask } from '../../../api/ask.ts';

/** The case as a file, as the backend tells it. */
export const useCaseFile = create<{
  readonly file: CaseFile | null;
  readonly refresh: () => Promise<void>;
}>((set) => ({
  file: null,
  refresh: async () => {
    const file = await ask('case.file', {});
    if (file !== null) set({ file });
  },
}));
