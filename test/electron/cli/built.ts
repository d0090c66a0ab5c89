import { beforeAll } from 'vitest';
import { bringUpToDate } from '../../../electron/build/bring-up-to-date.mjs';

/** The command line of the sources as they are now, before the tests of a file. */
export function builtFirst(): void {
  beforeAll(() => bringUpToDate({ only: ['cli.cjs', 'data'] }), 120_000);
}
