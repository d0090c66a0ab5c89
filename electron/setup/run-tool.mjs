import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, quietly.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ cwd?: string, minutes?: number, env?: NodeJS.ProcessEnv, shown?: boolean }} [how] `shown`: its output goes to standard error
 * @returns {string} its standard output
 * @throws an Error with the end of what it said, where it could not run, failed or took too long
 */
export function runTool(program, words, { cwd, minutes = 10, env = process.env, shown = false } = {}) {
  const result = spawnSync(program, words, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', shown ? 2 : 'pipe', shown ? 2 : 'pipe'],
  });
  if (result.error !== undefined) throw new Error(`${program}: ${result.error.message}`);
  if (result.status !== 0) {
    const said = `${result.stderr ?? ''}${result.stdout ?? ''}`.trim().split('\n').slice(-5).join('\n');
    throw new Error(`${program} ended with ${result.status ?? result.signal}. ${said}`);
  }
  return result.stdout ?? '';
}
