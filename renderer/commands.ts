import type { MenuCommand } from '../shared/contract/commands.ts';
import { commandOf } from './command-of.ts';
import { useBytes } from './features/case/bytes/bytes-store.ts';
import { fileCommands } from './features/case/file/file-commands.ts';
import { nextPane } from './features/case/panes.ts';
import { useIntake } from './features/intake/intake-store.ts';
import { pick } from './features/intake/pick.ts';
import { useSend } from './features/report/send-store.ts';

/** Everything the menu and the keys can ask for. */
const commands: Record<MenuCommand, () => void> = {
  'open-files': () => pick('files'),
  'open-folder': () => pick('folder'),
  paste: () => useIntake.getState().open('paste'),
  export: () => useSend.getState().askAll(),
  ...fileCommands,
  'next-pane': () => nextPane(1),
  'previous-pane': () => nextPane(-1),
};

export const run = (command: MenuCommand) => commands[command]();

/** The same keys where no native menu has them, as in a browser; Escape puts the light out. */
export function listenToKeys(signal: AbortSignal): void {
  window.addEventListener('keydown', onKey, { signal });
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (event.key === 'Escape') {
    useBytes.getState().unlight();
    return;
  }
  const command = commandOf(event, isText(event.target));
  if (command === null) return;
  event.preventDefault();
  run(command);
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
