import type { MenuItemConstructorOptions } from 'electron';
import type { CaseFile } from '../../shared/contract/case-file.ts';
import { commandKeys, type MenuCommand } from '../../shared/contract/commands.ts';
import type { Language } from '../../shared/contract/language-code.ts';
import { speak } from '../../shared/language/speak.ts';

/** What the menu shows of the case. */
export interface MenuCase {
  readonly language: Language;
  /** Null until the case was read. */
  readonly file: Pick<CaseFile, 'holder' | 'undo' | 'redo'> | null;
}

/**
 * The whole native menu, in the window's language. Whatever the app itself does is told to the page, which has the
 * same on its buttons and keys.
 * @param developing adds the developer tools
 */
export function menuTemplate(
  { language, file }: MenuCase,
  tell: (command: MenuCommand) => void,
  { isMac, developing }: { readonly isMac: boolean; readonly developing: boolean },
): MenuItemConstructorOptions[] {
  const { menu, caseFile } = speak(language);
  const item = (label: string, command: MenuCommand): MenuItemConstructorOptions => ({
    label,
    accelerator: commandKeys[command].keys,
    // The page hears these first, and leaves them to a field that is being written in.
    registerAccelerator: !commandKeys[command].notInText,
    click: () => tell(command),
  });
  const moved = (kind: 'undo' | 'redo'): MenuItemConstructorOptions => {
    const act = file === null || file.holder !== null ? null : file[kind];
    const plain = kind === 'undo' ? menu.undo : menu.redo;
    // An ampersand of a file's name would underline the next letter.
    const label = act === null ? plain : caseFile[kind](act).replaceAll('&', '&&');
    return { ...item(label, kind), id: kind, enabled: act !== null };
  };
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: menu.file,
      submenu: [
        item(menu.addFiles, 'open-files'),
        item(menu.addFolder, 'open-folder'),
        { ...item(menu.pasteBounce, 'paste'), registerAccelerator: true },
        line,
        item(menu.export, 'export'),
        line,
        { role: isMac ? 'close' : 'quit', label: isMac ? menu.close : menu.quit },
      ],
    },
    {
      label: menu.case,
      id: 'case',
      submenu: [
        moved('undo'),
        moved('redo'),
        line,
        item(caseFile.create, 'case-new'),
        item(caseFile.open, 'case-open'),
        item(caseFile.saveCopy, 'case-save-copy'),
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { role: 'undo', label: menu.undoTyping },
        { role: 'redo', label: menu.redoTyping },
        line,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.view,
      submenu: [
        item(menu.nextPane, 'next-pane'),
        item(menu.previousPane, 'previous-pane'),
        line,
        { role: 'resetZoom', label: menu.resetZoom },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        { role: 'togglefullscreen', label: menu.fullScreen },
        ...(developing ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    {
      label: menu.window,
      submenu: [
        { role: 'minimize', label: menu.minimize },
        { role: 'close', label: menu.close },
      ],
    },
  ];
}
