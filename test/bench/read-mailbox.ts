import { takeIn } from '../../electron/backend/intake.ts';
import { keepHeapLean } from '../../electron/backend/lean-heap.ts';
import { throttledProgress } from '../../electron/backend/progress.ts';
import { Workspace } from '../../electron/backend/workspace.ts';
import { peakMemory } from './peak-memory.mjs';

// A process of its own, so that its memory is only what reading one mailbox takes.
keepHeapLean();
const [path = ''] = process.argv.slice(2);
const workspace = new Workspace(() => '2026-01-01T00:00:00.000Z');
let last = performance.now();
let gap = 0;
const progress = throttledProgress(() => {
  const now = performance.now();
  gap = Math.max(gap, now - last);
  last = now;
});
const start = performance.now();
const signal = new AbortController().signal;
await takeIn([{ path, name: 'mailbox' }], { workspace, language: 'en', signal, progress });
const milliseconds = performance.now() - start;
const bounces = workspace.analyses.reduce((sum, { reading }) => sum + reading.bounces.length, 0);
process.stdout.write(
  JSON.stringify({ milliseconds, gap, bounces, cpu: process.cpuUsage().user, peak: peakMemory() }),
);
