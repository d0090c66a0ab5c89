import type { BackendEvent } from '../shared/contract/events.ts';
import { bridge } from './api/bridge.ts';
import { useFailures } from './api/failures.ts';
import { listenToKeys, run } from './commands.ts';
import { useCase } from './features/case/case-store.ts';
import { onProgress } from './features/intake/intake-store.ts';
import { onLookUpProgress } from './features/lookup/look-up-store.ts';
import { useLanguage, wordsNow } from './words/use-words.ts';

/** Opens the case and listens to the backend, the keys and the choice of language, until the page goes. */
export function start(): void {
  const { signal } = new AbortController();
  // A plain object: Electron's context bridge passes functions, and no DOM objects.
  bridge.on(onEvent, {
    aborted: signal.aborted,
    addEventListener: (type, listener) => signal.addEventListener(type, () => listener()),
  });
  listenToKeys(signal);
  useLanguage.subscribe(() => void useCase.getState().refresh());
  void useCase.getState().start();
}

function onEvent(event: BackendEvent): void {
  switch (event.event) {
    case 'intake-progress':
      onProgress(event);
      break;
    case 'dns-progress':
      onLookUpProgress(event);
      break;
    case 'case-changed':
      if (event.revision !== useCase.getState().view?.revision) void useCase.getState().refresh();
      break;
    case 'command':
      run(event.command);
      break;
    case 'backend-restarted':
      useFailures.getState().report(wordsNow().app.restarted(event.lost));
      void useCase.getState().refresh();
      break;
  }
}
