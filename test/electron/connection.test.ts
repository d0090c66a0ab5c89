import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { operations } from '../../shared/contract/operations.ts';
import { type IpcClient, ipcClient } from './ipc-client.ts';
import { surroundings } from './surroundings.ts';
import { temporaryFolder } from './temporary-folder.ts';

function client(): IpcClient {
  const made = ipcClient(surroundings);
  onTestFinished(() => made.close());
  return made;
}

async function sourceNames({ connection }: IpcClient): Promise<string[]> {
  const answer = await connection.call('case.view', { language: 'en' });
  if (!answer.ok) throw new Error(answer.failure.message);
  return operations['case.view'].output.parse(answer.value).sources.map(({ name }) => name);
}

test('after a crash the case is there again, and the window is told', async () => {
  const made = client();
  const file = join(temporaryFolder(), 'a.txt');
  writeFileSync(file, 'Status: 5.1.1');
  await made.connection.call('intake.paste', { text: 'Status: 4.2.2', language: 'en' });
  await made.connection.call('intake.files', { handles: [made.connection.register(file)], language: 'en' });
  made.crash();
  expect(await sourceNames(made)).toEqual(['paste', 'a.txt']);
  expect(made.events).toContainEqual({ event: 'backend-restarted', lost: [] });
});

test('what was being read at the crash is answered with a failure, named, and not read again', async () => {
  const made = client();
  const file = join(temporaryFolder(), 'killer.eml');
  writeFileSync(file, 'Status: 5.1.1');
  const handle = made.connection.register(file);
  const reading = made.connection.call('intake.files', { handles: [handle], language: 'en' });
  made.crash();
  expect(await reading).toMatchObject({ ok: false, failure: { code: 'failed' } });
  expect(made.events).toContainEqual({ event: 'backend-restarted', lost: ['killer.eml'] });
  expect(await sourceNames(made)).toEqual([]);
});

test('a case that gave way to a new one stays away after a crash', async () => {
  const made = client();
  await made.connection.call('intake.paste', { text: 'Status: 4.2.2', language: 'en' });
  await made.connection.call('case.new', {});
  made.crash();
  expect(await sourceNames(made)).toEqual([]);
});
