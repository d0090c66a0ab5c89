import { MessageChannel } from 'node:worker_threads';
import { BackendConnection } from '../../electron/backend/connection.ts';
import type { Surroundings } from '../../electron/backend/host.ts';
import { servePort } from '../../electron/backend/serve-port.ts';
import type { FromBackend, HostAnswer, HostAsk, ToBackend } from '../../electron/backend/wire.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';

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
): IpcClient {
  const events: BackendEvent[] = [];
  const connection = new BackendConnection(askHost, (event) => events.push(event));
  let channel = start(connection, surroundings);
  return {
    connection,
    events,
    crash: () => {
      channel.port1.close();
      connection.detach();
      channel = start(connection, surroundings);
    },
    close: () => channel.port1.close(),
  };
}

function start(connection: BackendConnection, surroundings: Surroundings): MessageChannel {
  const channel = new MessageChannel();
  const { port1, port2 } = channel;
  servePort(
    {
      post: (message) => port2.postMessage(message),
      listen: (listener) => port2.on('message', (message: ToBackend) => listener(message)),
    },
    surroundings,
  );
  connection.attach({
    post: (message) => port1.postMessage(message),
    listen: (listener) => port1.on('message', (message: FromBackend) => listener(message)),
  });
  return channel;
}
