/**
 * `node electron/setup/set-up.mjs start|sample|test`: brings what that command needs of this machine.
 * `npm start`, `npm run sample` and `npm test` do the same by themselves.
 */
import { bringTests, bringWindow } from './bring.mjs';
import { hasDisplay } from './has-display.mjs';

const say = (/** @type {string} */ line) => console.error(`set-up: ${line}`);

/** @param {string | undefined} what */
async function setUp(what) {
  if (what === 'test') return bringTests(say);
  if (what !== 'start' && what !== 'sample') return { missing: 'Say for what: start, sample or test.' };
  if (!hasDisplay()) {
    say('no display here, so the window needs nothing');
    return null;
  }
  const electron = await bringWindow(say);
  return 'missing' in electron ? electron : null;
}

const left = await setUp(process.argv[2]);
if (left === null) {
  say('all there');
} else {
  console.error(left.missing);
  process.exitCode = 1;
}
