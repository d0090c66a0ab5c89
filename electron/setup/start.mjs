/** `npm start`: set-up, build, window. Words after `--` go to the app. */
import { spawn } from 'node:child_process';
import { bringUpToDate } from '../build/bring-up-to-date.mjs';
import { bringWindow } from './bring.mjs';
import { hasDisplay } from './has-display.mjs';
import { windowCommand } from './window-command.mjs';

const say = (/** @type {string} */ line) => console.error(line);

if (!hasDisplay()) {
  say('There is no display here, so the window cannot open. The same window in a browser:');
  say('  npm run cli -- serve');
  process.exit(1);
}
const electron = await bringWindow(say);
if ('missing' in electron) {
  say(electron.missing);
  process.exit(1);
}
await bringUpToDate({ say });
const [program, words] = windowCommand(electron.executable, process.argv.slice(2));
const child = spawn(program, words, { stdio: 'inherit', cwd: process.env.INIT_CWD });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
