import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../electron/backend/list-files.ts';
import { readInput } from '../../../electron/backend/read-input.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function namesIn(path: string): Promise<string[]> {
  const names: string[] = [];
  for await (const file of listFiles(path, 'given')) {
    names.push('problem' in file ? `${file.name}: ${file.problem.detail}` : file.name);
  }
  return names;
}

test('a file is itself', async () => {
  const file = join(temporaryFolder(), 'a.eml');
  writeFileSync(file, '');
  expect(await namesIn(file)).toEqual(['given']);
});

test('a folder is all files below it, sorted by the bytes of their paths', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a'));
  for (const name of ['b', 'a/2', 'a/10', 'a-b', 'B', 'ä']) writeFileSync(join(folder, name), '');
  expect(await namesIn(folder)).toEqual([
    'given/B',
    'given/a-b',
    'given/a/10',
    'given/a/2',
    'given/b',
    'given/ä',
  ]);
});

test('a link below a folder is not followed, and that is said', async () => {
  const folder = temporaryFolder();
  symlinkSync('/etc', join(folder, 'etc'));
  symlinkSync(folder, join(folder, 'loop'));
  expect(await namesIn(folder)).toEqual([
    'given/etc: it is a symbolic link',
    'given/loop: it is a symbolic link',
  ]);
});

test('a path that is not there is one problem', async () => {
  expect(await namesIn('/nowhere/at all')).toEqual(['given: there is no such file']);
});

test('a file name that is no UTF-8 is still a file', async () => {
  const folder = temporaryFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe4, 0x2e])]), 'x');
  const { value: file } = await listFiles(folder, 'given').next();
  expect(file?.name).toBe('given/\uFFFD.');
  expect(file !== undefined && 'path' in file && (await readInput(file))).toEqual({
    bytes: new Uint8Array([0x78]),
  });
});
