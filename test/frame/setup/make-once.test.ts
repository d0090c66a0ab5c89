import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeOnce } from '../../../electron/setup/make-once.mjs';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'make-once-'));

test('what is there is not made again', async () => {
  const place = join(emptyFolder(), 'tool');
  await makeOnce(place, (made) => writeFileSync(join(made, 'who'), 'first'));
  await makeOnce(place, (made) => writeFileSync(join(made, 'who'), 'second'));
  expect(readFileSync(join(place, 'who'), 'utf8')).toBe('first');
});

test('a fetch that fails leaves nothing behind, half-made or finished', async () => {
  const cache = emptyFolder();
  const failing = makeOnce(join(cache, 'tool'), (made, work) => {
    writeFileSync(join(made, 'half'), '');
    writeFileSync(join(work, 'download'), '');
    throw new Error('the line was cut');
  });
  await expect(failing).rejects.toThrow('the line was cut');
  expect(readdirSync(cache)).toEqual([]);
});

test('of two set-ups at once the first to finish wins and the second is content', async () => {
  const place = join(emptyFolder(), 'tool');
  await makeOnce(place, async (made) => {
    await makeOnce(place, (other) => writeFileSync(join(other, 'who'), 'the faster one'));
    writeFileSync(join(made, 'who'), 'the slower one');
  });
  expect(readFileSync(join(place, 'who'), 'utf8')).toBe('the faster one');
  expect(existsSync(place)).toBe(true);
});
