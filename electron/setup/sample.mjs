/**
 * `npm run sample`: reads the bundled example, says what it found, writes the packs to `out/`, and opens
 * the window on it where there is a display.
 */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringUpToDate } from '../build/bring-up-to-date.mjs';
import { distFolder, projectFolder } from '../build/project.mjs';
import { bringWindow } from './bring.mjs';
import { hasDisplay } from './has-display.mjs';
import { windowCommand } from './window-command.mjs';

const say = (/** @type {string} */ line) => console.log(line);
const example = join(distFolder, 'example');
const out = join(projectFolder, 'out');

/** @param {readonly string[]} words */
function cli(words) {
  const run = spawnSync(process.execPath, [join(distFolder, 'cli.cjs'), ...words], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

await bringUpToDate({ say });
cli(['analyze', example]);
rmSync(out, { recursive: true, force: true });
cli(['pack', example, '--out', out]);
say('The packs are in out/.');

if (hasDisplay()) {
  const electron = await bringWindow(say);
  if ('missing' in electron) say(electron.missing);
  else await openWindow(electron.executable);
} else {
  say(
    'There is no display here, so the window stays closed. The same window in a browser: npm run cli -- serve',
  );
}

/**
 * Leaves the window to the person; waits only long enough to tell a start from a failure.
 * @param {string} executable
 */
async function openWindow(executable) {
  const [program, words] = windowCommand(executable, ['--example']);
  const child = spawn(program, words, { detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const running = new Promise((resolve) => setTimeout(() => resolve(null), 4000));
  const code = await Promise.race([ended, running]);
  child.unref();
  say(code === null ? 'The window is open on the example.' : `The window closed again (${code}).`);
}
