import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseClient } from '../case-client.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example, run } from './run.ts';

builtFirst();

const AT = '2026-11-25T12:00:00.000Z';

/** The example as a case on disk, as a window leaves it. */
async function exampleCase(
  decide: (client: ReturnType<typeof caseClient>) => Promise<unknown> = async () => {},
) {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await client.ask('intake.example', { language: 'en' });
  await decide(client);
  client.backend.close();
  return join(folder, readdirSync(folder).find((name) => name.startsWith('case-')) ?? '');
}

const packed = (...words: readonly string[]) => {
  const out = join(temporaryFolder(), 'pack');
  const ran = run(['pack', ...words, '--out', out, '--to', 'receiver', '--at', AT]);
  expect(ran.code).toBe(0);
  return readFileSync(join(out, 'receiver/SHA256SUMS'), 'utf8');
};

test('pack --case writes of a case on disk what pack writes of its files, byte for byte', async () => {
  expect(packed('--case', await exampleCase())).toBe(packed(example));
}, 60_000);

test('what the person excluded is in no count of a pack that is written of the case', async () => {
  const folder = await exampleCase((client) =>
    client.ask('case.exclude', { bounces: ['s1/1'], excluded: true }),
  );
  expect(packed('--case', folder)).not.toBe(packed(example));
}, 60_000);

test('a case that a window has open is packed all the same, and stays the window’s', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await client.ask('intake.example', { language: 'en' });
  const [name = ''] = readdirSync(folder).filter((each) => each.startsWith('case-'));
  packed('--case', join(folder, name));
  await client.ask('case.name', { title: 'still mine' });
}, 60_000);

test('a folder that holds no case is said, and none is made of it', () => {
  const folder = temporaryFolder();
  const ran = run(['pack', '--case', folder, '--out', join(folder, 'out')]);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('there is no case in this folder');
  expect(readdirSync(folder)).toEqual([]);
});
