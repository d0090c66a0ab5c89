import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url));
export const example = fileURLToPath(new URL('../../../electron/example', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a person would. */
export function run(words: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    input,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts it, sends SIGINT once standard output or a time says so, and gives how long the end took. */
export function interrupt(
  words: readonly string[],
  after: number,
): Promise<{
  readonly milliseconds: number;
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
}> {
  const child = spawn(process.execPath, [cli, ...words], { stdio: 'ignore' });
  return new Promise((resolve) => {
    let asked = 0;
    setTimeout(() => {
      asked = performance.now();
      child.kill('SIGINT');
    }, after);
    child.on('exit', (code, signal) => resolve({ milliseconds: performance.now() - asked, signal, code }));
  });
}
