import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringSystemPackages } from '../../../electron/setup/system-packages.mjs';
import { project } from '../source-files.ts';

const silent = () => {};

describe.runIf(process.platform === 'linux')('system packages', () => {
  test('what is there needs nothing, and nobody is asked', () => {
    const said: string[] = [];
    expect(
      bringSystemPackages([{ program: 'sh', packages: ['dash'] }], (line) => said.push(line)),
    ).toBeNull();
    expect(said).toEqual([]);
  });

  test('a library counts by the name the loader knows it by', () => {
    expect(bringSystemPackages([{ library: 'libc.so.6', packages: ['libc6'] }], silent)).toBeNull();
  });

  test('a person without the right to install is told what is missing', () => {
    const module = join(project, 'electron/setup/system-packages.mjs');
    const script = `import { bringSystemPackages } from ${JSON.stringify(module)};
      const answer = bringSystemPackages([{ program: 'no-such-program', packages: ['no-such-package'] }], () => {});
      console.log(JSON.stringify(answer));`;
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      ...asNobody,
      cwd: '/',
      encoding: 'utf8',
    });
    expect(JSON.parse(run.stdout)).toEqual({
      missing: expect.stringMatching(/^Missing here.*no-such-package$/),
    });
  });
});
