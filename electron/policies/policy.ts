import type { BackendConnection } from '../backend/connection.ts';
import type { AppWindow } from './app-window.ts';

/** What the policies share: the window, if there is one, and the wire to the reader. */
export interface App {
  readonly window: AppWindow;
  readonly backend: BackendConnection;
  /** Folder of the bundles: `window/`, `example/`, `example-larger/`, `backend.cjs`, `preload.cjs`. */
  readonly bundles: string;
}

/** One thing that the main process sees to. Called once, before the app is ready. */
export type Policy = (app: App) => void;
