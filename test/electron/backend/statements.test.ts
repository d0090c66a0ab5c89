import { expect, test } from 'vitest';
import { eximNotice } from '../../notice/exim-notice.ts';
import { type CaseClient, caseClient } from '../case-client.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function withOneBounce(): Promise<{ client: CaseClient; folder: string }> {
  const folder = temporaryFolder();
  const client = caseClient(folder);
  const recipient = 'ann@example.com';
  await client.ask('intake.paste', { text: eximNotice({ recipient }), language: 'en' });
  return { client, folder };
}

const statements = { answers: { 'other-customers': { answer: 'two others', on: '2026-11-20' } } };
const said = async (client: CaseClient) => (await client.ask('case.view', { language: 'en' })).statements;

test('what the person says is in the case, and what it answers is asked for no more', async () => {
  const { client } = await withOneBounce();
  const missing = async () => {
    const { incidents } = await client.ask('case.view', { language: 'en' });
    const view = await client.ask('incident.view', { id: incidents[0]?.id ?? '', language: 'en' });
    return view.missing.filter(({ answer }) => answer === 'words').map(({ code }) => code);
  };
  const [asked = 'log-lines'] = await missing();
  await client.ask('case.state', { statements: { answers: { [asked]: { answer: 'it is so' } } } });
  expect(await missing()).not.toContain(asked);
});

test('saying something can be undone and brought back', async () => {
  const { client } = await withOneBounce();
  await client.ask('case.state', { statements });
  expect(await said(client)).toEqual(statements);
  await client.ask('case.undo', {});
  expect(await said(client)).toEqual({});
  await client.ask('case.redo', {});
  expect(await said(client)).toEqual(statements);
});

test('it is kept with the case', async () => {
  const { client, folder } = await withOneBounce();
  await client.ask('case.state', { statements });
  client.backend.close();
  expect(await said(caseClient(folder))).toEqual(statements);
});
