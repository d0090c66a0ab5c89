/**
 * `npm run sample`: reads the bundled example, says what it found, writes the packs to `out/`, and opens
 * the window on it where there is a display.
 */
import { spawn, spawnSync } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
 * Leaves the window to the person; waits only long enough to tell a start from a failure. What it says
 * goes to a file: a stream of this command would stay open as long as the window.
 * @param {string} executable
 */
async function openWindow(executable) {
  const [program, words] = windowCommand(executable, ['--example']);
  const log = join(tmpdir(), `bounce-dossier-window-${process.pid}.log`);
  const child = spawn(program, words, { detached: true, stdio: ['ignore', 'ignore', openSync(log, 'w')] });
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
  const running = new Promise((resolve) => setTimeout(() => resolve(null), 4000));
  const end = await Promise.race([ended, running]);
  child.unref();
  if (end === null) return say('The window is open on the example.');
  say(`The window closed again (${end}):\n${readFileSync(log, 'utf8').trim()}`);
}
