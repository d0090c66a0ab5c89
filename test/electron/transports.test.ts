import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Serving, serveWindow } from '../../electron/serve/server.ts';
import type { Answer } from '../../shared/contract/answer.ts';
import { type Input, type OperationName, operations } from '../../shared/contract/operations.ts';
import { type HttpClient, httpClient } from './http-client.ts';
import { type IpcClient, ipcClient } from './ipc-client.ts';
import { surroundings } from './surroundings.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PASTE = [
  'Action: failed',
  'Final-Recipient: rfc822; someone@example.net',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 No such user',
].join('\n');

/** One call of each operation, in an order that a person could take. The type asks for every operation. */
const calls = {
  hello: {},
  'intake.example': { language: 'en' },
  'intake.paste': { text: PASTE, language: 'en' },
  'intake.files': { handles: ['h-nobody-gave-this'], language: 'en' },
  'intake.pick': { what: 'files', language: 'en' },
  'intake.stop': {},
  'case.view': { language: 'en' },
  'incident.view': { id: 'i1', language: 'en' },
  'source.view': { id: 's1', from: 1, count: 20 },
  'source.zone': { id: 's1', zone: 'Europe/Berlin' },
  'source.bytes': { id: 's1', from: 0, count: 64 },
  'redaction.changes': {},
  'redaction.view': { incident: 'i1', to: 'receiver', language: 'en' },
  'redaction.change': { changes: { values: [{ value: 'Anna', treat: 'remove' }] } },
  'pack.preview': { incident: 'i1', to: 'receiver', language: 'en' },
  'pack.ticket': { incident: 'i1', to: 'receiver', language: 'en' },
  'pack.post': { incident: 'i1', language: 'en' },
  'pack.hints': { language: 'en', statements: { optIn: 'We never spam' } },
  'pack.form': { incident: 'i1', to: 'receiver', language: 'en' },
  'pack.stamp-plan': { to: ['receiver', 'host'], url: 'https://tsa.example/stamp' },
  'pack.export': { incident: 'i1', to: ['receiver', 'host'], language: 'en' },
  'dns.plan': { incident: 'i1' },
  'dns.snapshot': { incident: 'i1', language: 'en' },
  'dns.stop': {},
  'pack.reveal': { reveal: 'nothing' },
  'case.file': {},
  'case.name': { title: 'The bakery and Cox' },
  'case.leave-out': { source: 's2' },
  'case.treat-as-bounce': { source: 's10', treat: true },
  'case.ignore': { source: 's6', ignored: true },
  'case.exclude': { bounces: ['s3/1'], excluded: true },
  'case.state': { statements: { sharedIp: 'shared' } },
  'case.undo': {},
  'case.redo': {},
  'case.dismiss-changes': {},
  'case.export': {},
  'case.import': { handle: 'h-nobody-gave-this' },
  'case.open': { id: 'no-such-case' },
  'case.new': {},
} satisfies { readonly [N in OperationName]: Input<N> };

/** What only a desktop can do answers otherwise in a browser, by design. */
const differs: ReadonlySet<OperationName> = new Set([
  'hello',
  'intake.pick',
  'pack.export',
  'case.file',
  'case.export',
]);

async function bothTransports(): Promise<{ ipc: IpcClient; http: HttpClient; serving: Serving }> {
  const folder = temporaryFolder();
  const ipc = ipcClient(surroundings, async (ask) => (ask.what === 'choose-folder' ? [folder] : []));
  const serving = await serveWindow({ port: 0, window: temporaryFolder(), surroundings });
  onTestFinished(async () => {
    ipc.close();
    await serving.stop();
  });
  return { ipc, http: await httpClient(serving), serving };
}

test('every operation gives the same answer through IPC and through HTTP, and keeps the contract', async () => {
  const { ipc, http } = await bothTransports();
  const answered: Answer<OperationName>[] = [];
  for (const [name, input] of Object.entries(calls) as [OperationName, unknown][]) {
    const overIpc = await ipc.connection.call(name, input);
    const overHttp = await http.call(name, input);
    for (const answer of [overIpc, overHttp]) {
      if (answer.ok) expect(() => operations[name].output.parse(answer.value), name).not.toThrow();
    }
    if (!differs.has(name)) expect(overHttp, name).toEqual(overIpc);
    answered.push(overIpc);
  }
  expect(
    answered.filter((answer) => !answer.ok).length,
    'an unknown handle, nothing to reveal, no such cases',
  ).toBe(4);
}, 60_000);

test('the larger example is thirty files, two of which are the same bytes again', async () => {
  const { ipc, http } = await bothTransports();
  for (const call of [ipc.connection.call.bind(ipc.connection), http.call]) {
    const answer = await call('intake.example', { language: 'en', larger: true });
    const { added, refused } = operations['intake.example'].output.parse(answer.ok ? answer.value : answer);
    expect([new Set(added.map(({ id }) => id)).size, refused]).toEqual([28, []]);
  }
});

test('an export writes the same files into a folder and into the zip to download', async () => {
  const { ipc, http } = await bothTransports();
  const written = [];
  for (const call of [ipc.connection.call.bind(ipc.connection), http.call]) {
    await call('intake.example', { language: 'en' });
    const answer = await call('pack.export', calls['pack.export']);
    written.push(operations['pack.export'].output.parse(answer.ok ? answer.value : answer).written);
  }
  const [folder, zip] = written;
  expect(zip?.files).toEqual(folder?.files);
  expect(zip?.manifest).toBe(folder?.manifest);
  expect(folder?.artifact).toBeNull();
  const download = await http.get(`/artifact/${zip?.artifact}`);
  expect(download.status).toBe(200);
  expect(
    Buffer.from(await download.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('an input that does not fit names the field, over both transports', async () => {
  const { ipc, http } = await bothTransports();
  const wrong = { id: 's1', from: 0, count: 20 };
  for (const answer of [
    await ipc.connection.call('source.view', wrong),
    await http.call('source.view', wrong),
  ]) {
    expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    expect(answer.ok ? '' : answer.failure.message).toContain('from');
  }
});

test('a handed-over file is known by a handle, and read alike over both transports', async () => {
  const { ipc, http } = await bothTransports();
  const file = join(temporaryFolder(), 'a b.txt');
  writeFileSync(file, PASTE);
  const overIpc = await ipc.connection.call('intake.files', {
    handles: [ipc.connection.register(file)],
    language: 'en',
  });
  const handle = await http.upload('a b.txt', readFileSync(file));
  expect(await http.call('intake.files', { handles: [handle], language: 'en' })).toEqual(overIpc);
  expect(overIpc).toMatchObject({ ok: true, value: { added: [{ id: 's1', name: 'a b.txt' }] } });
});

test('a page that names a path instead of a handle gets nothing', async () => {
  const { ipc } = await bothTransports();
  const answer = await ipc.connection.call('intake.files', { handles: ['/etc/passwd'], language: 'en' });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } });
});
