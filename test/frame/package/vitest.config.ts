import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Building the app and starting it takes longer than a unit test may, and needs a screen of its own. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../../..'),
    include: ['test/frame/package/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
