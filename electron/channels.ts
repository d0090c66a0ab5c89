/** The one channel from the page's preload to the main process. */
export const CALL_CHANNEL = 'api';

/** The one channel back. */
export const EVENT_CHANNEL = 'event';

/** What travels on it. */
export type ToMain =
  | { readonly kind: 'call'; readonly name: unknown; readonly input: unknown }
  | { readonly kind: 'register'; readonly path: string };
