import { z } from 'zod';

/** What the menu can ask the window to do; the window has the same on its own buttons and keys. */
export const commandSchema = z.enum([
  'open-files',
  'open-folder',
  'paste',
  'export',
  'case-new',
  'case-open',
  'case-save-copy',
  'undo',
  'redo',
  'next-pane',
  'previous-pane',
]);
export type MenuCommand = z.infer<typeof commandSchema>;

/** The keys of a command. */
interface Keys {
  /** As Electron writes them; `CmdOrCtrl` is Command on a Mac and Control elsewhere. */
  readonly keys: string;
  /** True where the same keys mean something else in a field that is being written in. */
  readonly notInText: boolean;
}

/** For the native menu and for the window's own listening alike. */
export const commandKeys: Readonly<Record<MenuCommand, Keys>> = {
  'open-files': { keys: 'CmdOrCtrl+O', notInText: false },
  'open-folder': { keys: 'CmdOrCtrl+Shift+O', notInText: false },
  paste: { keys: 'CmdOrCtrl+Shift+V', notInText: true },
  export: { keys: 'CmdOrCtrl+E', notInText: false },
  'case-new': { keys: 'CmdOrCtrl+N', notInText: false },
  'case-open': { keys: 'CmdOrCtrl+Alt+O', notInText: false },
  'case-save-copy': { keys: 'CmdOrCtrl+S', notInText: false },
  undo: { keys: 'CmdOrCtrl+Z', notInText: true },
  redo: { keys: 'CmdOrCtrl+Shift+Z', notInText: true },
  'next-pane': { keys: 'F6', notInText: false },
  'previous-pane': { keys: 'Shift+F6', notInText: false },
};
