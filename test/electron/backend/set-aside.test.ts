import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eximNotice } from '../../notice/exim-notice.ts';
import { type CaseClient, caseClient } from '../case-client.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const paste = (client: CaseClient, text: string) => client.ask('intake.paste', { text, language: 'en' });
const view = (client: CaseClient) => client.ask('case.view', { language: 'en' });
const undoable = async (client: CaseClient) => (await client.ask('case.file', {})).undo;

/** A failure in a person's words, which no reader takes for a notice. */
const TOLD = `From: Ann <ann@florist.example>
To: office@bakery.example
Subject: your cake
Message-ID: <1@florist.example>
Date: Mon, 23 Nov 2026 09:00:00 +0000

Hello, our system wrote this about the order that we wanted to send.

bob@example.net
  the mailbox is closed
`;
const LETTER = 'Dear Bob,\n\nthank you for the cake. See you on Sunday.\n\nAlice\n';

test('an excluded bounce is in no incident and no count, is listed as excluded, and counts again when brought back', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, eximNotice({ recipient: 'ann@example.com' }));
  await paste(client, eximNotice({ recipient: 'bob@example.com' }));
  const before = await view(client);
  const [counted] = before.incidents;
  await client.ask('case.exclude', { bounces: ['s2/1'], excluded: true });
  const without = await view(client);
  expect(without.incidents[0]?.detail).not.toBe(counted?.detail);
  expect(without.aside).toMatchObject([{ kind: 'excluded', id: 's2/1', title: 'bob@example.com' }]);
  expect(without.sources[1]).toMatchObject({ bounces: [], incident: null, treatable: false });
  expect(without.sources[1]?.detail).toContain('not counted by your decision');
  await client.ask('case.exclude', { bounces: ['s2/1'], excluded: false });
  const { revision: _now, ...again } = await view(client);
  const { revision: _then, ...first } = before;
  expect(again).toEqual(first);
});

test('bounces that are excluded together are one act, named with their number', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, eximNotice({ recipient: 'ann@example.com' }));
  await paste(client, eximNotice({ recipient: 'bob@example.com' }));
  await client.ask('case.exclude', { bounces: ['s1/1', 's2/1'], excluded: true });
  expect(await undoable(client)).toEqual({ kind: 'excluded', name: 'paste', count: 2 });
  expect((await view(client)).incidents).toEqual([]);
  await client.ask('case.undo', {});
  expect((await view(client)).aside).toEqual([]);
});

test('what was excluded stays so when the case is opened again, also under another count of sources', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await paste(client, eximNotice({ recipient: 'ann@example.com' }));
  await client.ask('case.exclude', { bounces: ['s1/1'], excluded: true });
  client.backend.close();
  expect((await view(caseClient(folder))).aside).toMatchObject([{ id: 's1/1' }]);
});

test('a bounce that there is not cannot be excluded, nor one brought back that counts', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, eximNotice({ recipient: 'ann@example.com' }));
  expect(await client.refusal('case.exclude', { bounces: ['s9/1'], excluded: true })).toContain('s9/1');
  expect(await client.refusal('case.exclude', { bounces: ['s1/1'], excluded: false })).toContain('s1/1');
  expect((await undoable(client))?.kind).toBe('took-in');
});

test('what is ignored no longer needs a look, is listed as set aside, and counts as before', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, LETTER);
  const [source] = (await view(client)).needsALook;
  await client.ask('case.ignore', { source: source?.source ?? '', ignored: true });
  const folded = await view(client);
  expect(folded.needsALook).toEqual([]);
  expect(folded.aside).toMatchObject([{ kind: 'ignored', id: 's1', detail: 'Not a bounce' }]);
  expect(folded.sources).toHaveLength(1);
  await client.ask('case.ignore', { source: 's1', ignored: false });
  expect((await view(client)).needsALook).toHaveLength(1);
  expect(await undoable(client)).toMatchObject({ kind: 'ignored', back: true });
});

test('a mail that no reader took for a bounce is read for a failure when the person says so, and is marked as their decision', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, TOLD);
  const [before] = (await view(client)).sources;
  expect(before).toMatchObject({ bounces: [], treatable: true, treated: false });
  await client.ask('case.treat-as-bounce', { source: 's1', treat: true });
  const now = await view(client);
  expect(now.sources[0]).toMatchObject({
    bounces: ['s1/1'],
    treatable: false,
    treated: true,
    outcome: 'failed',
  });
  expect(now.incidents).toHaveLength(1);
  expect(now.needsALook).toMatchObject([{ code: 'taken-for-bounce' }]);
  await client.ask('case.treat-as-bounce', { source: 's1', treat: false });
  expect((await view(client)).sources[0]).toEqual(before);
});

test('where nothing of a failure can be read in what the person takes for a bounce, it says so and invents none', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, LETTER);
  await client.ask('case.treat-as-bounce', { source: 's1', treat: true });
  const now = await view(client);
  expect(now.incidents).toEqual([]);
  expect(now.needsALook.map(({ code }) => code)).toEqual(['no-failure-in-it']);
});

test('a source that tells of its failure itself is read as it was, whatever the person takes it for', async () => {
  const client = caseClient(temporaryFolder());
  await paste(client, eximNotice({ recipient: 'ann@example.com' }));
  const { revision: _then, ...before } = await view(client);
  await client.ask('case.treat-as-bounce', { source: 's1', treat: true });
  const { revision: _now, ...after } = await view(client);
  expect(after).toEqual(before);
});

test('a received copy is no longer one while the person takes it for a bounce', async () => {
  const client = caseClient(temporaryFolder());
  await client.ask('intake.example', { language: 'en' });
  const copy = (await view(client)).sources.find(({ outcome }) => outcome === 'received');
  await client.ask('case.treat-as-bounce', { source: copy?.id ?? '', treat: true });
  const now = (await view(client)).sources.find(({ id }) => id === copy?.id);
  expect(now?.treated).toBe(true);
  expect(now?.outcome === 'received').toBe(now?.bounces.length === 0);
});

test('every decision about a source is kept as one line with the hash, never with its words', async () => {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  await paste(client, TOLD);
  await client.ask('case.treat-as-bounce', { source: 's1', treat: true });
  await client.ask('case.exclude', { bounces: ['s1/1'], excluded: true });
  const [name = ''] = readdirSync(folder).filter((each) => each.startsWith('case-'));
  const lines = readFileSync(`${folder}/${name}/decisions.ndjson`, 'utf8').trimEnd().split('\n');
  const [took, treated, excluded] = lines.map((line) => JSON.parse(line));
  expect(treated).toEqual({ n: 2, at: took.at, kind: 'treat-as-bounce', sha256: took.sha256 });
  expect(excluded).toEqual({ n: 3, at: took.at, kind: 'excluded', bounce: `${took.sha256}/1` });
});
