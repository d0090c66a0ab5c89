import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staticFile } from '../../../electron/security/static-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function site(): string {
  const parent = temporaryFolder();
  const root = join(parent, 'window');
  for (const folder of [root, `${root}-old`]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), folder === root ? 'ours' : 'not ours');
  }
  return root;
}

test('the root is the page', async () => {
  const file = await staticFile(site(), '/');
  expect(file?.bytes.toString()).toBe('ours');
  expect(file?.type).toBe('text/html; charset=utf-8');
});

test('a folder whose name only begins like ours is not ours', async () => {
  expect(await staticFile(site(), '/..%2fwindow-old/index.html')).toBeNull();
});

test('whatever path is asked for, only our own file comes back', async () => {
  const root = site();
  const step = fc.constantFrom(
    '..',
    '.',
    '',
    '%2e%2e',
    '%2f',
    '\\',
    'window',
    'window-old',
    'index.html',
    '%00',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const file = await staticFile(root, `/${steps.join('/')}`);
      expect(file === null || file.bytes.toString() === 'ours').toBe(true);
    }),
  );
});
