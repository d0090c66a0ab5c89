import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { analyse } from '../../electron/backend/analyse.ts';
import { sourcesIn } from '../intake/analysed.ts';
import { outlookFile } from '../intake/outlook-file.ts';
import { zipFile } from '../intake/zip-file.ts';
import { sourceOf } from '../notice/a-source.ts';
import { eximNotice } from '../notice/exim-notice.ts';
import { chanceOf } from './chance.ts';
import { mutate } from './mutate.ts';
import { seeds } from './seeds.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 20_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** A single file that takes longer hangs, for whoever waits. */
const LONGEST = 1000;

/** What is wrong with how a file was answered; null where nothing is. */
function fault(bytes: Uint8Array): string | null {
  const before = process.cpuUsage();
  const { reading, diagnoses } = analyse(sourceOf(bytes, 'mutated'));
  const { user, system } = process.cpuUsage(before);
  // Of the processor: on a machine that does other things, a clock says nothing about the file.
  const milliseconds = (user + system) / 1000;
  const { bounces, received, problems } = reading;
  const failed = problems.find(({ code }) => code === 'parser-failed');
  if (failed !== undefined) return `failed: ${failed.detail}`;
  if (bounces.length + received.length + problems.length === 0) return 'neither record nor reason';
  if (diagnoses.length !== bounces.length) return 'a bounce without a diagnosis';
  return milliseconds > LONGEST ? `${Math.round(milliseconds)} ms` : null;
}

/** Collected garbage is on the bill of whoever is running: a file is slow that is so three times. */
function faultFor(bytes: Uint8Array): string | null {
  let found = fault(bytes);
  for (let times = 0; times < 2 && found?.endsWith(' ms') === true; times += 1) found = fault(bytes);
  return found;
}

test(`${RUNS} mutated files, seed ${SEED}: each is answered, none fails, none hangs`, { timeout: 0 }, () => {
  process.stdout.write(`fuzz: ${RUNS} files, FUZZ_SEED=${SEED}\n`);
  const faults: string[] = [];
  for (let run = 0; run < RUNS && faults.length < 5; run += 1) {
    const bytes = mutate(seeds[run % seeds.length]!, chanceOf(SEED + run));
    const found = faultFor(bytes);
    if (found !== null) faults.push(`run ${run} of FUZZ_SEED=${SEED}: ${found}`);
  }
  expect(faults).toEqual([]);
});

test('mutated containers are opened or named, and nothing is thrown', { timeout: 0 }, async () => {
  const containers = [
    outlookFile({
      values: { '001A': 'REPORT.IPM.Note.NDR', '1001': 'not delivered' },
      recipients: [{ '3003': 'bob@example.com', '0C1B': '550 5.1.1 no' }],
    }),
    await zipFile({ 'a.eml': eximNotice(), 'b/b.eml': eximNotice(), 'c.eml': '' }),
    await zipFile({ 'inner.zip': await zipFile({ 'a.eml': eximNotice() }) }),
    gzipSync(eximNotice()),
  ];
  for (let run = 0; run < RUNS / 20; run += 1) {
    const chance = chanceOf(SEED + run);
    const bytes = Uint8Array.from(containers[run % containers.length]!);
    for (let times = 1 + chance.number(6); times > 0; times -= 1)
      bytes[chance.number(bytes.length)] = chance.number(256);
    const start = performance.now();
    const sources = await sourcesIn(bytes);
    expect(sources.length, `FUZZ_SEED=${SEED + run}`).toBeGreaterThan(0);
    expect(performance.now() - start, `FUZZ_SEED=${SEED + run}`).toBeLessThan(3 * LONGEST);
  }
});
