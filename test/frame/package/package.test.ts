import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Dossier } from '../../e2e/dossier.ts';
import { type StartedApp, startedApp } from './started-app.ts';
import { type UnpackedApp, unpackedApp } from './unpacked-app.ts';

let app: UnpackedApp;

beforeAll(() => {
  app = unpackedApp();
});
afterAll(() => rmSync(dirname(app.folder), { recursive: true, force: true }));

describe('the packaged app', () => {
  test('holds the bundles and what they read, and no package', () => {
    const files = listPackage(join(app.folder, 'resources/app.asar'), { isPack: false });
    expect(files).toEqual(
      expect.arrayContaining([
        '/dist/main.cjs',
        '/dist/preload.cjs',
        '/dist/backend.cjs',
        '/dist/window/index.html',
        '/dist/fonts/NotoSans-Regular.ttf',
        '/dist/data/sRGB_IEC61966_2_1.icc',
        '/dist/record.schema.json',
      ]),
    );
    expect(files.filter((file) => /node_modules|\.ts$|\.map$|\/dist\/(?:types|stamps)/.test(file))).toEqual(
      [],
    );
    expect(readdirSync(join(app.folder, 'resources'))).toEqual(['app.asar', 'app.asar.unpacked']);
    expect(readdirSync(join(app.folder, 'resources/app.asar.unpacked/dist'))).toEqual([
      'example',
      'example-larger',
    ]);
  });

  test('has its fuses set, as far as its Electron has them', async () => {
    const wire = await getCurrentFuseWire(app.executable);
    // The wire holds a digit for each fuse; an older Electron ends before the last ones.
    const stateOf = (fuse: FuseV1Options) =>
      fuse in wire ? String.fromCharCode(Number(wire[fuse])) : 'none';
    expect(stateOf(FuseV1Options.RunAsNode)).toBe('0');
    expect(stateOf(FuseV1Options.EnableCookieEncryption)).toBe('1');
    expect(stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe('0');
    expect(stateOf(FuseV1Options.EnableNodeCliInspectArguments)).toBe('0');
    expect(stateOf(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe('1');
    expect(stateOf(FuseV1Options.OnlyLoadAppFromAsar)).toBe('1');
    expect(stateOf(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe('0');
    expect(['0', 'none']).toContain(stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges));
  });
});

describe('started by somebody who is not root', () => {
  let started: StartedApp;

  beforeAll(async () => {
    started = await startedApp(app);
  });
  afterAll(() => started?.kill());

  test('it shows its window', async () => {
    expect(started.page.url()).toMatch(/^app:\/\//);
    await started.page.getByRole('button').first().waitFor();
    expect(await started.page.title()).toContain('Bounce Dossier');
  });

  test('its page runs in the sandbox', () => {
    const renderers = started.processes().filter(({ words }) => words.includes('--type=renderer'));
    expect(renderers).not.toEqual([]);
    // Mode 2: the kernel filters its system calls.
    expect(renderers.map(({ seccomp }) => seccomp)).toEqual(renderers.map(() => '2'));
    expect(started.processes().filter(({ words }) => words.includes('--no-sandbox'))).toEqual([]);
  });

  test('its backend reads the bundled example', async () => {
    const dossier = new Dossier(started.page);
    await dossier.openExample();
    expect(await dossier.headline.textContent()).toContain('Cox');
  });

  test('it ends in peace when the window is closed', async () => {
    await started.page.close();
    expect(await started.ended).toBe(0);
  });
});
