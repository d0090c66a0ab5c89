import { appendFileSync, closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileBytes } from '../../../electron/backend/file-bytes.ts';
import { takeIn } from '../../../electron/backend/intake.ts';
import { WHOLE_BYTES } from '../../../electron/backend/limits.ts';
import { openInput } from '../../../electron/backend/open-input.ts';
import { throttledProgress } from '../../../electron/backend/progress.ts';
import { Workspace } from '../../../electron/backend/workspace.ts';
import type { BackendEvent } from '../../../shared/contract/events.ts';
import { sourceView } from '../../../shared/report/view/source-view.ts';
import { eximNotice } from '../../notice/exim-notice.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const clock = () => '2026-11-25T12:00:00.000Z';

/** A mailbox of `count` notices, each to another recipient. */
function mailboxOf(count: number): string {
  const path = join(temporaryFolder(), 'bounces');
  const file = openSync(path, 'w');
  for (let number = 0; number < count; number += 1) {
    const mail = eximNotice({ recipient: `user${number}@example.com` });
    writeSync(file, `From MAILER-DAEMON Wed Nov 11 16:34:03 2020\n${mail}\n`);
  }
  closeSync(file);
  return path;
}

const LARGE = 1200;

test('a mailbox of some size is not held in memory, and read to its last mail', async () => {
  const path = mailboxOf(LARGE);
  expect(statSync(path).size).toBeGreaterThan(WHOLE_BYTES);
  const workspace = new Workspace(clock);
  const run = {
    workspace,
    language: 'en',
    signal: new AbortController().signal,
    progress: () => {},
  } as const;
  const { added } = await takeIn([{ path, name: 'bounces' }], run);
  const source = workspace.source(added[0]!.id)!;
  expect(source.bytes).toBeInstanceOf(FileBytes);
  expect(workspace.analyses[0]?.reading.bounces.at(-1)?.recipient?.value).toBe(
    `user${LARGE - 1}@example.com`,
  );
});

test('the last bytes of a large mailbox are shown by range, and are those of its last fact', async () => {
  const path = mailboxOf(LARGE);
  const workspace = new Workspace(clock);
  const run = {
    workspace,
    language: 'en',
    signal: new AbortController().signal,
    progress: () => {},
  } as const;
  const { added } = await takeIn([{ path, name: 'bounces' }], run);
  const source = workspace.source(added[0]!.id)!;
  const fact = workspace.analyses[0]!.reading.bounces.at(-1)!.recipient!;
  const { start, end } = fact.spans[0]!;
  expect(Buffer.from(source.bytes.subarray(start, end)).toString()).toBe(fact.value);
  const { lineCount } = sourceView(source, 1, 1);
  const shown = sourceView(source, lineCount - 80, 100).lines;
  expect(shown.find((line) => line.start <= start && line.end >= end)?.text).toContain(fact.value);
});

test('a stop is heard within 200 ms, in the midst of a mailbox, and nothing of it is taken in', async () => {
  const path = mailboxOf(4000);
  const workspace = new Workspace(clock);
  const stop = new AbortController();
  let asked = 0;
  const progress = ({ share = 0 }: { readonly share?: number | undefined }) => {
    if (share === 0 || asked > 0) return;
    asked = performance.now();
    stop.abort();
  };
  const { added, stopped } = await takeIn([{ path, name: 'bounces' }], {
    workspace,
    language: 'en',
    signal: stop.signal,
    progress,
  });
  expect(performance.now() - asked).toBeLessThan(200);
  expect(stopped).toBe(true);
  expect(added).toEqual([]);
  expect(workspace.analyses).toEqual([]);
});

test('how much of a mailbox is read is told as it is read, and only forwards', async () => {
  const events: BackendEvent[] = [];
  const workspace = new Workspace(clock);
  const progress = throttledProgress((event) => events.push(event));
  await takeIn([{ path: mailboxOf(2000), name: 'bounces' }], {
    workspace,
    language: 'en',
    signal: new AbortController().signal,
    progress,
  });
  const shares = events.flatMap((event) =>
    event.event === 'intake-progress' && event.share !== undefined ? [event.share] : [],
  );
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((one, two) => one - two));
});

test('a mailbox that changes after it was taken in shows nothing else in its place', async () => {
  const path = mailboxOf(LARGE);
  const input = await openInput({ path, name: 'bounces' });
  if ('problem' in input) throw new Error('not opened');
  const first = Buffer.from(input.bytes.subarray(0, 4)).toString();
  expect(first).toBe('From');
  appendFileSync(path, 'more');
  expect(() => input.bytes.subarray(input.bytes.length - 10, input.bytes.length)).toThrow('changed');
});

test('a small mailbox and other files are held whole', async () => {
  const path = join(temporaryFolder(), 'a');
  writeFileSync(path, 'x'.repeat(WHOLE_BYTES + 1));
  for (const each of [path, mailboxOf(2)]) {
    const input = await openInput({ path: each, name: 'a' });
    expect('bytes' in input && input.bytes).toBeInstanceOf(Uint8Array);
  }
});
