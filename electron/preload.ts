import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/contract/bridge.ts';
import type { BackendEvent } from '../shared/contract/events.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, type ToMain } from './channels.ts';
import { pathOfFile } from './versions.ts';

const ask = (message: ToMain) => ipcRenderer.invoke(CALL_CHANNEL, message);

/**
 * All that the page gets: no channel name, no event object and no path crosses. A path is read off the
 * dropped file here and goes to the main process, which gives back a handle.
 */
const bridge: Bridge = {
  call: (name, input) => ask({ kind: 'call', name, input }),
  on: (listener, signal) => {
    const hear = (_: unknown, event: BackendEvent) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    signal.addEventListener('abort', () => ipcRenderer.removeListener(EVENT_CHANNEL, hear));
  },
  register: async (file) => {
    const path = file instanceof File ? pathOfFile(file) : '';
    return path === '' ? null : ask({ kind: 'register', path });
  },
  artifactUrl: () => null,
};

contextBridge.exposeInMainWorld('bridge', bridge);
