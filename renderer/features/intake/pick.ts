import { useCase } from '../case/case-store.ts';
import { useIntake } from './intake-store.ts';

/** Lets the person choose files or a folder, by the host's own dialog where it has one. */
export function pick(what: 'files' | 'folder'): void {
  if (useCase.getState().host?.pick === true) {
    useIntake.getState().takePicked(what);
    return;
  }
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = what === 'folder';
  input.addEventListener('change', () => {
    const files = Array.from(input.files ?? []);
    if (files.length > 0) useIntake.getState().takeFiles(files.map(withFolder));
  });
  input.click();
}

const withFolder = (file: File): File =>
  file.webkitRelativePath === '' ? file : new File([file], file.webkitRelativePath, { type: file.type });
