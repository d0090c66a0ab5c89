import { app, Menu } from 'electron';
import type { CaseFile } from '../../shared/contract/case-file.ts';
import { type MenuCase, menuTemplate } from './menu-template.ts';
import type { Policy } from './policy.ts';

/** Keeps the native menu in the window's language, and undo and redo under the names of what they would do. */
export const menu: Policy = ({ window, backend }) => {
  const host = { isMac: process.platform === 'darwin', developing: !app.isPackaged };
  let shown = '';
  const show = (of: MenuCase) => {
    const { language, file } = of;
    const now = JSON.stringify([language, file?.holder === null, file?.undo, file?.redo]);
    if (now === shown) return;
    shown = now;
    const template = menuTemplate(of, (command) => window.tell({ event: 'command', command }), host);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  app.whenReady().then(() => show({ language: 'en', file: null }));
  // The page asks for the case again whenever it changed, and when another language is chosen.
  window.onCaseShown(async (language) => {
    const answer = await backend.call('case.file', {});
    show({ language, file: answer.ok ? (answer.value as CaseFile) : null });
  });
};
