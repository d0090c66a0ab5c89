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
  expect(await namesIn(folder)).toEqual(['given/etc: is-link', 'given/loop: is-link']);
});

test('a path that is not there is one problem', async () => {
  expect(await namesIn('/nowhere/at all')).toEqual(['given: not-there']);
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

test('a Maildir is its mails, new and seen, of all its folders; what is still being delivered is not', async () => {
  const folder = temporaryFolder();
  for (const name of ['cur', 'new', 'tmp', '.Bounces', '.Bounces/cur', '.Bounces/new', '.Bounces/tmp']) {
    mkdirSync(join(folder, name));
    if (!name.startsWith('.') || name.includes('/'))
      writeFileSync(join(folder, name, '1604.M1P2.mx:2,S'), '');
  }
  expect(await namesIn(folder)).toEqual([
    'given/.Bounces/cur/1604.M1P2.mx:2,S',
    'given/.Bounces/new/1604.M1P2.mx:2,S',
    'given/cur/1604.M1P2.mx:2,S',
    'given/new/1604.M1P2.mx:2,S',
  ]);
});

test('a folder named tmp that is no Maildir’s is read', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(join(folder, 'tmp', 'a.eml'), '');
  expect(await namesIn(folder)).toEqual(['given/tmp/a.eml']);
});
