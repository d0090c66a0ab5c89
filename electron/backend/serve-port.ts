import { type Backend, type CasePlace, createBackend } from './backend.ts';
import type { Surroundings } from './host.ts';
import type { FromBackend, HostAnswer, HostAsk, Port, ToBackend } from './wire.ts';

/** The backend at the far end of a port: answers calls in their order of finishing, asks the desktop side for dialogs. */
export function servePort(
  port: Port<FromBackend, ToBackend>,
  surroundings: Surroundings,
  cases: CasePlace,
): Backend {
  const asked = new Map<number, (answer: HostAnswer) => void>();
  let asks = 0;
  const askHost = (ask: HostAsk) =>
    new Promise<HostAnswer>((resolve) => {
      asks += 1;
      asked.set(asks, resolve);
      port.post({ kind: 'ask-host', id: asks, ask });
    });

  const backend = createBackend({
    surroundings,
    cases,
    emit: (event) => port.post({ kind: 'event', event }),
    host: {
      pick: (pick) => askHost({ what: 'pick', pick }),
      exports: { to: 'folder', choose: async () => (await askHost({ what: 'choose-folder' }))[0] ?? null },
      reveal: async (path) => {
        await askHost({ what: 'reveal', path });
      },
    },
  });

  port.listen(async (message) => {
    switch (message.kind) {
      case 'register':
        backend.register(message.handle, message.path);
        return;
      case 'host-answer':
        asked.get(message.id)?.(message.value);
        asked.delete(message.id);
        return;
      case 'call': {
        const answer = await backend.call(message.name, message.input);
        port.post({ kind: 'answer', id: message.id, answer });
      }
    }
  });
  return backend;
}
