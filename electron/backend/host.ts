import type { Resolver } from '../../shared/evidence/dns/resolver.ts';
import type { Clock } from './clock.ts';
import type { Post } from './timestamp/post-over-http.ts';

/**
 * What only the place that the app runs in can do: Electron's main process, or the web server of `serve`.
 * Null where it cannot; the window reads which from `hello`. Paths stay on this side of the contract.
 */
export interface Host {
  /** Asks the person for files or a folder; no paths where they closed the dialog. */
  readonly pick: ((what: 'files' | 'folder') => Promise<readonly string[]>) | null;
  /** Where exports go: a folder that the person chooses, or a private folder to download from. */
  readonly exports:
    | { readonly to: 'folder'; readonly choose: () => Promise<string | null> }
    | { readonly to: 'download'; readonly folder: string };
  /** Shows a written folder in the file manager. */
  readonly reveal: ((path: string) => Promise<void>) | null;
}

/** What the backend knows of the app around it. */
export interface Surroundings {
  readonly version: string;
  /** Folder of the bundled example. */
  readonly example: string;
  /** Folder of the larger one, which holds the same files and more. */
  readonly largerExample: string;
  /** Folder of the fonts that the packs embed. */
  readonly fonts: string;
  readonly clock: Clock;
  /** Whom a look-up asks, where a person wants one; null where this system names nobody. */
  readonly resolver: () => Resolver | null;
  /** Sends a request for a time stamp, where a person wants one. */
  readonly post: Post;
}
