import { MessageChannel } from 'node:worker_threads';
import type { CasePlace } from '../../electron/backend/backend.ts';
import { BackendConnection } from '../../electron/backend/connection.ts';
import type { Surroundings } from '../../electron/backend/host.ts';
import { servePort } from '../../electron/backend/serve-port.ts';
import type { FromBackend, HostAnswer, HostAsk, ToBackend } from '../../electron/backend/wire.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface IpcClient {
  readonly connection: BackendConnection;
  readonly events: BackendEvent[];
  /** What a crash of the reader's process does: its port is gone and a new one takes its place. */
  readonly crash: () => void;
  readonly close: () => void;
}

/** Electron's way without Electron: the same two ends of the wire over a real MessageChannel. */
export function ipcClient(
  surroundings: Surroundings,
  askHost: (ask: HostAsk) => Promise<HostAnswer> = async () => [],
  cases: CasePlace = { folder: temporaryFolder() },
): IpcClient {
  const events: BackendEvent[] = [];
  const connection = new BackendConnection(askHost, (event) => events.push(event));
  let reader = start(connection, surroundings, cases);
  return {
    connection,
    events,
    crash: () => {
      reader.stop();
      connection.detach();
      reader = start(connection, surroundings, cases);
    },
    close: () => reader.stop(),
  };
}

function start(connection: BackendConnection, surroundings: Surroundings, cases: CasePlace) {
  const channel = new MessageChannel();
  const { port1, port2 } = channel;
  const backend = servePort(
    {
      post: (message) => port2.postMessage(message),
      listen: (listener) => port2.on('message', (message: ToBackend) => listener(message)),
    },
    surroundings,
    cases,
  );
  connection.attach({
    post: (message) => port1.postMessage(message),
    listen: (listener) => port1.on('message', (message: FromBackend) => listener(message)),
  });
  return {
    /** As a death does: nothing more is written, and its case is free. */
    stop: () => {
      port1.close();
      backend.close();
    },
  };
}
