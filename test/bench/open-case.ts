import { CaseFolder } from '../../electron/backend/case-store/case-folder.ts';
import { takeIn } from '../../electron/backend/intake.ts';
import { keepHeapLean } from '../../electron/backend/lean-heap.ts';
import { readUnread } from '../../electron/backend/read-unread.ts';
import { Workspace } from '../../electron/backend/workspace.ts';
import { peakMemory } from './peak-memory.mjs';

// `open-case FOLDER MAILBOX` takes a mailbox into a new case, `open-case FOLDER` opens that case: each a process of
// its own, so that neither finds warm code or bytes in memory.
keepHeapLean();
const [folder = '', mailbox] = process.argv.slice(2);
const now = '2026-01-01T00:00:00.000Z';
const workspace = new Workspace(() => now);
const start = performance.now();
workspace.open(new CaseFolder(folder, now));
if (mailbox === undefined) await readUnread(workspace);
else {
  const { signal } = new AbortController();
  await takeIn([{ path: mailbox, name: 'mailbox' }], {
    workspace,
    language: 'en',
    signal,
    progress: () => {},
  });
}
const milliseconds = performance.now() - start;
const bounces = workspace.analyses.reduce((sum, { reading }) => sum + reading.bounces.length, 0);
workspace.folder?.close();
process.stdout.write(
  JSON.stringify({ milliseconds, bounces, cpu: process.cpuUsage().user, peak: peakMemory() }),
);
