import { speak } from '../../../../shared/language/speak.ts';
import { ask } from '../../../api/ask.ts';
import { bridge } from '../../../api/bridge.ts';
import { announce } from '../../../components/announcer.tsx';
import { useLanguage } from '../../../words/use-words.ts';
import { useCase } from '../case-store.ts';

/** Opens a zip that was saved before, asked for by the host's dialog where it has one. */
export function openCopy(): void {
  if (useCase.getState().host?.pick === true) {
    void ask('case.import', { handle: null });
    return;
  }
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.zip';
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    const handle = file === undefined ? null : await bridge.register(file);
    if (handle !== null) await ask('case.import', { handle });
  });
  input.click();
}

/** Saves the case as a zip: where the person says, or as a download. */
export async function saveCopy(): Promise<void> {
  const written = (await ask('case.export', {}))?.written ?? null;
  if (written === null) return;
  announce(speak(useLanguage.getState().language).caseFile.saved(written.name));
  const url = written.artifact === null ? null : bridge.artifactUrl(written.artifact);
  if (url === null) return;
  const link = document.createElement('a');
  link.href = url;
  link.download = written.name;
  link.click();
}
