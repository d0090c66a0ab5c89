import { fileURLToPath } from 'node:url';
import type { Surroundings } from '../../electron/backend/host.ts';

/** The app's own example and fonts, and a clock that stands, so that results can be compared. */
export const surroundings: Surroundings = {
  version: '0.0.0-test',
  example: fileURLToPath(new URL('../../electron/example', import.meta.url)),
  largerExample: fileURLToPath(new URL('../../electron/example-larger', import.meta.url)),
  fonts: fileURLToPath(new URL('../../electron/fonts', import.meta.url)),
  /** Nobody there: whatever is asked stays without an answer, and no test leaves the machine. */
  resolver: () => ({ name: '192.0.2.53:53', ask: async () => ({ kind: 'timeout' }) }),
  post: async () => ({ kind: 'timeout' }),
  clock: () => '2026-11-25T12:00:00.000Z',
};
