import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/events.ts';
import type { Policy } from './policy.ts';

/** The whole menu; what the app itself does is told to the page, which has the same on its buttons. */
export const menu: Policy = ({ window }) => {
  const item = (label: string, accelerator: string, command: MenuCommand): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => window.tell({ event: 'command', command }),
  });
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('Add &Files…', 'CmdOrCtrl+O', 'open-files'),
      item('Add F&older…', 'CmdOrCtrl+Shift+O', 'open-folder'),
      item('Paste a &Bounce', 'CmdOrCtrl+Shift+V', 'paste'),
      { type: 'separator' },
      item('&Export…', 'CmdOrCtrl+E', 'export'),
      { type: 'separator' },
      { role: process.platform === 'darwin' ? 'close' : 'quit' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      item('&Next Pane', 'F6', 'next-pane'),
      item('&Previous Pane', 'Shift+F6', 'previous-pane'),
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : ([{ role: 'toggleDevTools' }] as const)),
    ],
  };
  app.whenReady().then(() => {
    const first: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([...first, file, { role: 'editMenu' }, view, { role: 'windowMenu' }]),
    );
  });
};
