import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/operations.ts';
import { zipFile } from '../../intake/zip-file.ts';
import { type CaseClient, caseClient } from '../case-client.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const english: Input<'case.view'> = { language: 'en' };
const HASH = '0'.repeat(64);
const HEAD = '{"format":1,"id":"x","createdAt":"2026-11-25T12:00:00.000Z"}';

async function exported(client: CaseClient, folder: string): Promise<string> {
  const { written } = await client.ask('case.export', {});
  return join(folder, written?.artifact ?? '');
}

/** Hands a file over and imports it. */
function importing(client: CaseClient, file: string): Input<'case.import'> {
  client.backend.register('h-zip', file);
  return { handle: 'h-zip' };
}

async function zipOf(files: Record<string, string>): Promise<string> {
  const file = join(temporaryFolder(), 'case.zip');
  const zip = Buffer.from(await zipFile(files));
  // No zip is written with a name that leads upwards but by hand.
  for (let at = zip.indexOf('xx/xx/'); at >= 0; at = zip.indexOf('xx/xx/')) zip.write('../../', at);
  writeFileSync(file, zip);
  return file;
}

test('a case that goes out and comes in elsewhere shows the same, with the same originals', async () => {
  const folder = temporaryFolder();
  const here = caseClient(temporaryFolder(), folder);
  await here.ask('intake.example', { language: 'en' });
  await here.ask('case.leave-out', { source: 's3' });
  const there = caseClient(temporaryFolder());
  await there.ask('case.import', importing(there, await exported(here, folder)));
  const [one, other] = [await here.ask('case.view', english), await there.ask('case.view', english)];
  expect({ ...other, revision: 0 }).toEqual({ ...one, revision: 0 });
  for (const { id, bytes } of one.sources) {
    const range = { id, from: 0, count: Math.min(bytes, 65_536) };
    expect(await there.ask('source.bytes', range)).toEqual(await here.ask('source.bytes', range));
  }
  await there.ask('case.undo', {});
  expect((await there.ask('case.view', english)).sources).toHaveLength(one.sources.length + 1);
});

test.each([
  ['of something else', { 'letter.txt': 'Dear Ann,' }, 'zip-no-case'],
  ['whose original has other bytes', { 'case.json': HEAD, [`originals/${HASH}`]: 'x' }, 'zip-changed'],
  ['of a newer form', { 'case.json': HEAD.replace('1', '2') }, 'case-newer'],
])(
  'a zip %s is refused with a reason that the window can say, and the open case stays',
  async (_what, files, why) => {
    const client = caseClient(temporaryFolder());
    await client.ask('intake.paste', { text: 'Status: 5.1.1', language: 'en' });
    const answer = await client.backend.call('case.import', importing(client, await zipOf(files)));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'refused', why } });
    expect((await client.ask('case.view', english)).sources).toHaveLength(1);
  },
);

test('what stands in a zip beside a case is written nowhere', async () => {
  const client = caseClient(temporaryFolder());
  const zip = await zipOf({ 'case.json': HEAD, 'xx/xx/evil': 'x', lock: '{}', 'seen.json': '{}' });
  const answer = await client.backend.call('case.import', importing(client, zip));
  // The library refuses a zip with a name that leads upwards; without it the rest would be a case.
  expect(answer).toMatchObject({ ok: false, failure: { code: 'refused' } });
  const plain = await zipOf({ 'case.json': HEAD, lock: '{}', 'seen.json': '{}', 'x/y': 'z' });
  expect(await client.ask('case.import', importing(client, plain))).toEqual({ opened: true });
  expect((await client.ask('case.file', {})).holder).toBeNull();
});
