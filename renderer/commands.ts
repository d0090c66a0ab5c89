import type { MenuCommand } from '../shared/contract/events.ts';
import { useBytes } from './features/case/bytes/bytes-store.ts';
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
  const command = commandOf(event);
  if (command === null) return;
  event.preventDefault();
  run(command);
}

function commandOf(event: KeyboardEvent): MenuCommand | null {
  if (event.key === 'F6') return event.shiftKey ? 'previous-pane' : 'next-pane';
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  switch (event.key.toLowerCase()) {
    case 'o':
      return event.shiftKey ? 'open-folder' : 'open-files';
    case 'e':
      return event.shiftKey ? null : 'export';
    default:
      return null;
  }
}
