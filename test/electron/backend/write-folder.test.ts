import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../../electron/backend/write-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytes = new TextEncoder().encode('the words');
const files = [
  { path: 'host/pack.md', bytes },
  { path: 'bridge.md', bytes },
];

test('files are written below the folder, which need not be there', async () => {
  const folder = join(temporaryFolder(), 'new', 'pack');
  expect(await writeFolder(folder, files)).toEqual({ ok: true });
  expect(readFileSync(join(folder, 'host/pack.md'), 'utf8')).toBe('the words');
});

test('an empty folder is filled', async () => {
  const folder = temporaryFolder();
  expect(await writeFolder(folder, files)).toEqual({ ok: true });
  expect(readdirSync(folder).sort()).toEqual(['bridge.md', 'host']);
});

test('a folder with something in it is left as it is', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  expect(await writeFolder(folder, files)).toEqual({ ok: false, because: 'exists' });
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('with leave to overwrite, files of the same names are replaced and others stay', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'host'));
  writeFileSync(join(folder, 'host/pack.md'), 'old');
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  expect(await writeFolder(folder, files, { overwrite: true })).toEqual({ ok: true });
  expect(readFileSync(join(folder, 'host/pack.md'), 'utf8')).toBe('the words');
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
});

test('a stop leaves nothing, not even beside the folder', async () => {
  const parent = temporaryFolder();
  const signal = AbortSignal.abort();
  expect(await writeFolder(join(parent, 'pack'), files, { signal })).toEqual({
    ok: false,
    because: 'stopped',
  });
  expect(readdirSync(parent)).toEqual([]);
});

test.each(['../out.md', '/etc/out.md', 'a/../../out.md', '..\\out.md', 'a//b', ''])(
  'a name that leads out of the folder is refused before anything is written: %s',
  async (path) => {
    const parent = temporaryFolder();
    await expect(writeFolder(join(parent, 'pack'), [...files, { path, bytes }])).rejects.toThrow(
      'not a path',
    );
    expect(readdirSync(parent)).toEqual([]);
  },
);
