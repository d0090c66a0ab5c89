import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../electron/backend/backend.ts';
import { type Facts, factsSchema } from '../../../shared/contract/facts.ts';
import { operations } from '../../../shared/contract/operations.ts';
import { surroundings } from '../surroundings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function window() {
  const [cases, out] = [temporaryFolder(), temporaryFolder()];
  const backend = createBackend({
    surroundings,
    cases: { folder: cases },
    emit: () => {},
    host: { pick: null, exports: { to: 'folder', choose: async () => out }, reveal: null },
  });
  onTestFinished(() => backend.close());
  const take = (name: string) =>
    backend.call('intake.paste', {
      text: readFileSync(join(surroundings.example, name), 'utf8'),
      language: 'en',
    });
  const issue = async (language: 'en' | 'de' = 'en'): Promise<Facts> => {
    const answer = await backend.call('pack.export', { incident: 'i1', to: ['receiver'], language });
    const { written } = operations['pack.export'].output.parse(answer.ok ? answer.value : answer);
    const file = join(out, written?.folder ?? '', 'receiver/facts.json');
    return factsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  };
  const ticket = async (): Promise<string> => {
    const answer = await backend.call('pack.ticket', { incident: 'i1', to: 'receiver', language: 'en' });
    return operations['pack.ticket'].output.parse(answer.ok ? answer.value : answer).text;
  };
  return { take, issue, ticket };
}

test('the case remembers what it issued: a pack with one more bounce is version 2 and says so', async () => {
  const { take, issue } = window();
  await take('01-exim-dsn.eml');
  const first = await issue();
  await take('05-postfix-dsn.eml');
  const second = await issue();
  expect(first).toMatchObject({ request: { version: 1 }, since: null });
  expect(second.request).toEqual({ id: first.request.id, version: 2 });
  expect(second.since?.changes).toContainEqual(expect.objectContaining({ kind: 'mails-added', count: 1 }));
}, 60_000);

test('the ticket text has the number of the issue that it goes with', async () => {
  const { take, issue, ticket } = window();
  await take('01-exim-dsn.eml');
  const { request } = await issue();
  await take('05-postfix-dsn.eml');
  expect(await ticket()).toContain(`Request ${request.id}, version 2`);
}, 60_000);

test('the same pack into another folder is the same version; in another language it is the next', async () => {
  const { take, issue } = window();
  await take('01-exim-dsn.eml');
  const first = await issue();
  expect(await issue()).toEqual(first);
  expect((await issue('de')).request).toEqual({ id: first.request.id, version: 2 });
}, 60_000);
