import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from './source-files.ts';

const npm = ['--prefix', project, 'run', '--silent', 'cli', '--'];

const cli = (words: readonly string[], cwd = project) =>
  spawnSync('npm', [...npm, ...words], { cwd, encoding: 'utf8' });

describe('`npm run --silent cli --` adds nothing of its own', () => {
  test('standard output is the result alone', () => {
    const { stdout, stderr, status } = cli(['--help']);
    expect(stdout).toMatch(/^bounce-dossier/);
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('the exit code is the command’s', () => {
    expect(cli(['no-such-command']).status).toBe(2);
  });

  test('paths start from the folder the person is in', () => {
    const { stdout } = cli(['analyze', '--ndjson', '01-exim-dsn.eml'], join(project, 'electron/example'));
    expect(JSON.parse(stdout)).toMatchObject({ file: '01-exim-dsn.eml', records: [expect.anything()] });
  });

  test('an interrupt reaches the command', async () => {
    const child = spawn('npm', [...npm, 'serve'], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const address = await firstAddress(child.stdout);
    // It answers: with a cookie and the way to the window.
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
    process.kill(-child.pid!, 'SIGINT');
    await ended;
    await expect(fetch(address)).rejects.toThrow();
  });
});

/** The address that `serve` prints. */
async function firstAddress(output: AsyncIterable<Buffer>): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    said += chunk;
    const address = /http:\/\/\S{1,300}/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`serve gave no address: ${said}`);
}
