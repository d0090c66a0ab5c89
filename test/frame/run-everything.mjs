/**
 * `npm test`: set-up, every check, every test, and one closing line that sums them up. A check (lint,
 * types, unused code, build) counts as one test. A skipped test counts as failed: none may be.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { underDisplay } from './under-display.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const folder = mkdtempSync(join(tmpdir(), 'bounce-dossier-test-'));
const bin = (/** @type {string} */ name) => join('node_modules/.bin', name);

/**
 * @param {readonly [string, ...string[]]} command
 * @param {NodeJS.ProcessEnv} [env]
 */
function run([program, ...words], env = {}) {
  return (
    spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
      .status === 0
  );
}

/**
 * @param {readonly [string, ...string[]]} command
 * @returns {() => Count}
 */
const check = (command) => () => (run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} name
 * @param {string} config
 * @returns {() => Count}
 */
const vitest = (name, config) => () => {
  const file = join(folder, `${name}.json`);
  const ended = run([
    bin('vitest'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(file, ended, (result) => [result.numPassedTests, result.numTotalTests]);
};

/** @returns {Count} */
function playwright() {
  const file = join(folder, 'e2e.json');
  const command = underDisplay([
    bin('playwright'),
    'test',
    '--config',
    'test/e2e/playwright.config.ts',
    '--reporter=list,json',
  ]);
  const ended = run(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return counted(file, ended, ({ stats }) => [
    stats.expected,
    stats.expected + stats.unexpected + stats.flaky + stats.skipped,
  ]);
}

/**
 * @param {string} file a runner's JSON report
 * @param {boolean} ended whether the runner itself was content
 * @param {(report: any) => readonly [number, number]} read passed and total
 * @returns {Count}
 */
function counted(file, ended, read) {
  try {
    const [passed, total] = read(JSON.parse(readFileSync(file, 'utf8')));
    const failed = total - passed;
    // A runner can fail outside of any test: an error in a file that then holds none.
    return { passed, failed: failed === 0 && (!ended || total === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @type {readonly (readonly [string, () => Count])[]} */
const stages = [
  ['lint', check([bin('biome'), 'check', '.'])],
  ['types', check([bin('tsc'), '-b'])],
  ['unused code', check([bin('knip')])],
  ['build', check(['node', 'electron/build/build.mjs'])],
  ['unit', vitest('unit', 'test/vitest.config.ts')],
  ['end to end', playwright],
  ['package', vitest('package', 'test/frame/package/vitest.config.ts')],
];

if (!run(['node', 'electron/setup/set-up.mjs', 'test'])) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
/** @type {[string, Count, number][]} */
const results = [];
for (const [name, stage] of stages) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  results.push([name, stage(), Date.now() - start]);
}
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const [name, { passed, failed }, ms] of results) {
  console.log(
    `${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${(ms / 1000).toFixed(1).padStart(7)} s`,
  );
}
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, [, count]) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
