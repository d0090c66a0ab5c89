import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { CaseFolder } from '../../../electron/backend/case-store/case-folder.ts';
import { hashOfBytes } from '../../../electron/backend/case-store/hash-of-bytes.ts';
import { projectFolder } from '../../../electron/build/project.mjs';
import { temporaryFolder } from '../temporary-folder.ts';

const KILLS = 50;
const NOW = '2026-11-25T12:00:00.000Z';

/** The writer as a program: Node 20 runs no TypeScript. */
async function writerIn(folder: string): Promise<string> {
  const file = join(folder, 'writer.mjs');
  const build = await rolldown({
    input: join(projectFolder, 'test/electron/case-store/write-until-killed.ts'),
    platform: 'node',
    tsconfig: false,
  });
  const banner =
    "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";
  await build.write({ file, format: 'esm', codeSplitting: false, banner });
  await build.close();
  return file;
}

/** Starts the writer, kills it at a random moment of its writing, and gives what it said was kept. */
function killedWhileWriting(writer: string, path: string, start: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path, String(start)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let wrong = '';
    let isWaiting = true;
    child.stderr.on('data', (chunk: Buffer) => {
      wrong += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!isWaiting) return;
      isWaiting = false;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
    });
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error(wrong));
    });
  });
}

test(`a case whose writer is killed at ${KILLS} random moments opens whole each time`, async () => {
  const folder = temporaryFolder();
  const writer = await writerIn(folder);
  const path = join(folder, 'case');
  const kept: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    kept.push(...(await killedWhileWriting(writer, path, kill * 1000)));
    const opened = new CaseFolder(path, NOW);
    expect(opened.holder, 'the dead writer’s lock is taken over').toBeNull();
    expect(opened.found.unread).toBe(0);
    expect(opened.decisions.map(({ n }) => n)).toEqual(opened.decisions.map((_, index) => index + 1));
    const there: string[] = [];
    const names = new Map<string, string>();
    for (const decision of opened.decisions) {
      if (decision.kind === 'took-in') {
        names.set(decision.sha256, decision.name);
        there.push(decision.name);
      } else if (decision.kind === 'left-out') there.push(`without ${names.get(decision.sha256)}`);
    }
    expect(there, 'nothing that was said to be kept is lost').toEqual(expect.arrayContaining(kept));
    const latest = opened.decisions.findLast((one) => one.kind === 'took-in');
    expect(hashOfBytes(await opened.originals.open(latest?.sha256 ?? ''))).toBe(latest?.sha256);
    opened.close();
  }
  const opened = new CaseFolder(path, NOW);
  const taken = opened.decisions.flatMap((one) => (one.kind === 'took-in' ? [one.sha256] : []));
  for (const sha256 of taken) expect(hashOfBytes(await opened.originals.open(sha256))).toBe(sha256);
  expect(taken.length).toBeGreaterThanOrEqual(KILLS);
  opened.close();
}, 120_000);
