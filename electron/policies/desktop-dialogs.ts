import { dialog, shell } from 'electron';
import type { HostAnswer, HostAsk } from '../backend/wire.ts';
import type { AppWindow } from './app-window.ts';

/** Answers the backend's asks for what only a desktop has. */
export function desktopDialogs(window: AppWindow): (ask: HostAsk) => Promise<HostAnswer> {
  const choose = async (
    properties: ('openFile' | 'openDirectory' | 'multiSelections' | 'createDirectory')[],
  ) => {
    const parent = window.open;
    const chosen =
      parent === null
        ? await dialog.showOpenDialog({ properties })
        : await dialog.showOpenDialog(parent, { properties });
    return chosen.canceled ? [] : chosen.filePaths;
  };
  return (ask) => {
    switch (ask.what) {
      case 'pick':
        return choose([ask.pick === 'files' ? 'openFile' : 'openDirectory', 'multiSelections']);
      case 'choose-folder':
        return choose(['openDirectory', 'createDirectory']);
      case 'reveal':
        shell.showItemInFolder(ask.path);
        return Promise.resolve([]);
    }
  };
}
