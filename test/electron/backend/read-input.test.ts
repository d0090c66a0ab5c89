import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../electron/backend/limits.ts';
import { readInput } from '../../../electron/backend/read-input.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a file is read byte for byte', async () => {
  const path = join(temporaryFolder(), 'a');
  const bytes = new Uint8Array([0, 13, 10, 255, 0xc3]);
  writeFileSync(path, bytes);
  expect(await readInput({ path, name: 'a' })).toEqual({ bytes });
});

test('a file over the limit is not read, and the limit is named', async () => {
  const path = join(temporaryFolder(), 'large.log');
  writeFileSync(path, '');
  truncateSync(path, MAX_FILE_BYTES + 1);
  expect(await readInput({ path, name: 'large.log' })).toEqual({
    problem: { code: 'too-large', detail: '64 MiB' },
  });
});

test('a device without an end does not fill the memory', async () => {
  expect(await readInput({ path: '/dev/zero', name: 'zero' })).toMatchObject({
    problem: { code: 'unreadable', detail: 'no-regular-file' },
  });
});

test('a file that says it is empty and is not, as those of the kernel do, is read to its end', async () => {
  const input = await readInput({ path: '/proc/self/status', name: 'status' });
  expect('bytes' in input && input.bytes.length).toBeGreaterThan(0);
});
