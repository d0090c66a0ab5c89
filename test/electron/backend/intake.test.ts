import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeIn } from '../../../electron/backend/intake.ts';
import { throttledProgress } from '../../../electron/backend/progress.ts';
import { takeInput } from '../../../electron/backend/take-input.ts';
import { Workspace } from '../../../electron/backend/workspace.ts';
import type { BackendEvent } from '../../../shared/contract/events.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const clock = () => '2026-11-25T12:00:00.000Z';

function folderOf(count: number): string {
  const folder = temporaryFolder();
  for (let number = 100; number < 100 + count; number += 1) {
    writeFileSync(
      join(folder, `${number}.txt`),
      `Status: 5.1.1\nDiagnostic-Code: smtp; 550 no user ${number}\n`,
    );
  }
  return folder;
}

test('a stop is heard between two files: what was read stays, the rest is not touched', async () => {
  const workspace = new Workspace(clock);
  const stop = new AbortController();
  const progress = (event: { readonly done: number }) => {
    if (event.done === 3) stop.abort();
  };
  const path = folderOf(20);
  const run = { workspace, language: 'en', signal: stop.signal, progress } as const;
  const { added, stopped } = await takeIn([{ path, name: 'mails' }], run);
  expect(stopped).toBe(true);
  expect(added.map(({ name }) => name)).toEqual(['100.txt', '101.txt', '102.txt']);
  expect(workspace.analyses).toHaveLength(3);
});

test('the same bytes given twice are one source', async () => {
  const workspace = new Workspace(clock);
  const given = { path: folderOf(2), name: 'mails' };
  const run = {
    workspace,
    language: 'en',
    signal: new AbortController().signal,
    progress: () => {},
  } as const;
  const { added } = await takeIn([given, given], run);
  expect(added.map(({ id }) => id)).toEqual(['s1', 's2', 's1', 's2']);
  expect(workspace.analyses).toHaveLength(2);
});

test('what cannot be read is refused with a reason and a next step, in the asked language', async () => {
  const workspace = new Workspace(clock);
  const signal = new AbortController().signal;
  const events: BackendEvent[] = [];
  const progress = throttledProgress((event) => events.push(event));
  const run = { workspace, language: 'de', signal, progress } as const;
  const { refused } = await takeIn([{ path: '/nowhere.eml', name: 'nowhere.eml' }], run);
  expect(refused).toMatchObject([{ name: 'nowhere.eml', problem: { code: 'unreadable' } }]);
  expect(refused[0]?.problem.next).not.toBe('');
  expect(events.at(-1)).toMatchObject({ event: 'intake-progress', state: 'failed', done: 1, of: 1 });
});

test('an id is not given again after what had it was taken back', async () => {
  const workspace = new Workspace(clock);
  const take = async (sha256: string) =>
    takeInput(workspace, sha256, { bytes: new TextEncoder().encode(sha256), sha256 });
  expect(await take('a')).toMatchObject({ id: 's1' });
  workspace.move('undo');
  expect(await take('b')).toMatchObject({ id: 's2' });
  expect(workspace.source('s1')).toBeNull();
});
