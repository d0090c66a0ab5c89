/** `npm run test:e2e`: builds, then drives real Electron and real Chromium. Words after `--` go to Playwright. */
import { spawnSync } from 'node:child_process';
import { bringUpToDate } from '../../electron/build/bring-up-to-date.mjs';
import { underDisplay } from './under-display.mjs';

await bringUpToDate({ say: (line) => console.log(line) });
const [program, ...words] = underDisplay([
  'node_modules/.bin/playwright',
  'test',
  '--config',
  'test/e2e/playwright.config.ts',
  ...process.argv.slice(2),
]);
process.exitCode = spawnSync(program, words, { stdio: 'inherit' }).status ?? 1;
