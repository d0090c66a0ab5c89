import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaseView } from '../../../shared/contract/case-view.ts';
import { eximNotice } from '../../notice/exim-notice.ts';
import { type CaseClient, caseClient } from '../case-client.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const paste = (client: CaseClient, recipient: string) =>
  client.ask('intake.paste', { text: eximNotice({ recipient }), language: 'en' });
const names = async (client: CaseClient) =>
  (await client.ask('case.view', { language: 'en' })).sources.map(({ name, id }) => `${id} ${name}`);

/** All that the window shows of a case, without the count of changes, which is this process's own. */
async function shown(client: CaseClient): Promise<string> {
  const { revision: _revision, ...view } = await client.ask('case.view', { language: 'en' });
  const incidents = [];
  for (const { id } of view.incidents) {
    incidents.push(await client.ask('incident.view', { id, language: 'en' }));
  }
  return JSON.stringify({ view, incidents } satisfies {
    view: Omit<CaseView, 'revision'>;
    incidents: object[];
  });
}

const caseIn = (folder: string) => {
  const [name = ''] = readdirSync(folder).filter((each) => each.startsWith('case-'));
  return join(folder, name);
};

test('a case that is opened again shows the same, byte for byte', async () => {
  const folder = temporaryFolder();
  const first = caseClient(folder);
  await first.ask('intake.example', { language: 'en' });
  await paste(first, 'ann@example.com');
  const [, second] = (await first.ask('case.view', { language: 'en' })).sources;
  await first.ask('case.leave-out', { source: second?.id ?? '' });
  await paste(first, 'bob@example.com');
  const before = await shown(first);
  first.backend.close();
  expect(await shown(caseClient(folder))).toBe(before);
});

test('nothing that can be computed is kept: a case is its originals and its decisions', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await paste(client, 'ann@example.com');
  expect(readdirSync(caseIn(folder)).sort()).toEqual([
    'case.json',
    'decisions.ndjson',
    'lock',
    'originals',
    'seen.json',
  ]);
  const lines = readFileSync(join(caseIn(folder), 'decisions.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      n: 1,
      at: '2026-11-25T12:00:00.000Z',
      kind: 'took-in',
      id: 's1',
      name: 'paste',
      sha256: readdirSync(join(caseIn(folder), 'originals'))[0],
      bytes: eximNotice({ recipient: 'ann@example.com' }).length,
      via: 'paste',
      takenIn: '2026-11-25T12:00:00.000Z',
    },
  ]);
});

test('undo takes back what was decided last, under its name, and redo brings it back after a restart', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await client.ask('intake.example', { language: 'en' });
  await paste(client, 'ann@example.com');
  const all = await names(client);
  await client.ask('case.leave-out', { source: 's3' });
  expect(await names(client)).toEqual(all.filter((name) => !name.startsWith('s3 ')));
  expect((await client.ask('case.file', {})).undo).toEqual({
    kind: 'left-out',
    name: '03-six-lines.txt',
    count: 1,
  });
  for (let step = 0; step < 3; step += 1) await client.ask('case.undo', {});
  expect(await names(client)).toEqual([]);
  client.backend.close();
  const again = caseClient(folder);
  expect((await again.ask('case.file', {})).redo).toMatchObject({ kind: 'took-in', count: 10 });
  await again.ask('case.redo', {});
  await again.ask('case.redo', {});
  expect(await names(again)).toEqual(all);
});

test('what came in together is taken back together', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, 'ann@example.com');
  await client.ask('intake.example', { language: 'en' });
  await client.ask('case.undo', {});
  expect(await names(client)).toEqual(['s1 paste']);
});

test('that a pack was written is noted with its hashes, and no undo takes it back', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder, temporaryFolder());
  await paste(client, 'ann@example.com');
  const { written } = await client.ask('pack.export', { incident: 'i1', to: ['host'], language: 'en' });
  const lines = readFileSync(join(caseIn(folder), 'decisions.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    kind: 'pack-written',
    addressees: ['host'],
    manifests: written?.manifest,
  });
  expect((await client.ask('case.file', {})).undo).toMatchObject({ kind: 'took-in' });
});

test('a second window on the case reads only, says who holds it, and may write when the first is gone', async () => {
  const folder = temporaryFolder();
  const first = caseClient(folder);
  await paste(first, 'ann@example.com');
  const second = caseClient(folder);
  expect(await shown(second)).toBe(await shown(first));
  expect((await second.ask('case.file', {})).holder).toMatchObject({ pid: process.pid });
  const refused = [
    await second.refusal('intake.paste', { text: 'Status: 5.1.1', language: 'en' }),
    await second.refusal('intake.example', { language: 'en' }),
    await second.refusal('case.leave-out', { source: 's1' }),
    await second.refusal('case.undo', {}),
  ];
  for (const words of refused) expect(words).toContain(`process ${process.pid}`);
  second.backend.close();
  first.backend.close();
  const third = caseClient(folder);
  await paste(third, 'bob@example.com');
  expect(await names(third)).toEqual(['s1 paste', 's2 paste']);
});

test('a new case leaves the one before where it is, to be opened again', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, 'ann@example.com');
  await client.ask('case.name', { title: 'The bakery and Cox' });
  const before = await shown(client);
  await client.ask('case.new', {});
  expect(await names(client)).toEqual([]);
  const [recent] = (await client.ask('case.file', {})).recent;
  expect(recent).toMatchObject({ title: 'The bakery and Cox', first: 'paste', sources: 1 });
  await client.ask('case.open', { id: recent?.id ?? '' });
  expect(await shown(client)).toBe(before);
});

test('a path is no name of a case', async () => {
  const client = caseClient(temporaryFolder());
  expect(await client.refusal('case.open', { id: '../../etc' })).toContain('no such case');
});

test('an original that is damaged or gone costs only itself, and says so', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  for (const recipient of ['ann@example.com', 'bob@example.com', 'cid@example.com']) {
    await paste(client, recipient);
  }
  const { sources } = await client.ask('case.view', { language: 'en' });
  client.backend.close();
  const originals = join(caseIn(folder), 'originals');
  writeFileSync(join(originals, sources[0]?.sha256 ?? ''), 'something else');
  rmSync(join(originals, sources[1]?.sha256 ?? ''));
  const again = caseClient(folder);
  const view = await again.ask('case.view', { language: 'en' });
  expect(view.needsALook.map(({ source, code }) => [source, code])).toEqual([
    ['s1', 'unreadable'],
    ['s2', 'unreadable'],
  ]);
  expect(view.sources.map(({ outcome }) => outcome)).toEqual(['unread', 'unread', 'failed']);
});

test('what newer rules say otherwise is listed until the person has read it', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await paste(client, 'ann@example.com');
  client.backend.close();
  const file = join(caseIn(folder), 'seen.json');
  const seen = JSON.parse(readFileSync(file, 'utf8'));
  const [key = ''] = Object.keys(seen.bounces);
  const now = seen.bounces[key];
  const before = { cause: 'greylisting', actor: 'recipient-isp', operator: 'cox' };
  writeFileSync(file, JSON.stringify({ rules: '2026-01-01', bounces: { [key]: before } }));
  const expected = { rules: '2026-01-01', list: [{ source: 'paste', before, now }] };
  for (let time = 0; time < 2; time += 1) {
    const again = caseClient(folder);
    expect((await again.ask('case.file', {})).changes).toEqual(expected);
    await paste(again, `bob${time}@example.com`);
    again.backend.close();
  }
  const last = caseClient(folder);
  await last.ask('case.dismiss-changes', {});
  last.backend.close();
  expect((await caseClient(folder).ask('case.file', {})).changes.list).toEqual([]);
});

test('without what was last seen nothing is lost but the comparison', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await paste(client, 'ann@example.com');
  const before = await shown(client);
  client.backend.close();
  rmSync(join(caseIn(folder), 'seen.json'));
  const again = caseClient(folder);
  expect(await shown(again)).toBe(before);
  expect((await again.ask('case.file', {})).changes.list).toEqual([]);
});

test('a case is not begun for a window in which nothing was decided', async () => {
  const folder = temporaryFolder();
  for (let start = 0; start < 3; start += 1) {
    const client = caseClient(folder);
    await client.ask('case.new', {});
    client.backend.close();
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('case-'))).toHaveLength(1);
  expect(existsSync(join(caseIn(folder), 'lock'))).toBe(false);
});
