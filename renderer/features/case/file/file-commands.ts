import { ask } from '../../../api/ask.ts';
import { useCase } from '../case-store.ts';
import { openCopy, saveCopy } from './copies.ts';
import { useCaseFile } from './file-store.ts';

/** What can be done with the case as a whole, from its menu, from the native one and by keys. */
export const fileCommands = {
  'case-new': () => void ask('case.new', {}),
  /** A folder where the host has a dialog for it, else a zip. */
  'case-open': () => {
    if (useCase.getState().host?.pick === true) void ask('case.open', { id: null });
    else openCopy();
  },
  'case-save-copy': () => void saveCopy(),
  undo: () => move('undo'),
  redo: () => move('redo'),
} as const;

/** Does nothing where there is nothing to do: a key pressed once more is no failure. */
function move(kind: 'undo' | 'redo'): void {
  const { file } = useCaseFile.getState();
  if (file !== null && file.holder === null && file[kind] !== null) void ask(`case.${kind}`, {});
}
