import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ipcClient } from '../ipc-client.ts';
import { surroundings } from '../surroundings.ts';

const log = readFileSync(join(surroundings.example, '07-exim-mainlog.log'), 'utf8');

/** A window with one log in it. */
async function withLog() {
  const { connection, close } = ipcClient(surroundings);
  onTestFinished(close);
  const taken = await connection.call('intake.paste', { text: log, language: 'en' });
  const id = taken.ok && 'added' in taken.value ? taken.value.added[0]!.id : '';
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const answer = await connection.call(name, input);
    return answer.ok ? answer.value : answer.failure.code;
  };
  const looks = async () => {
    const view = (await ask('case.view', { language: 'en' })) as {
      needsALook: { code: string; message: string }[];
    };
    return view.needsALook.map(({ code, message }) => `${code}: ${message}`);
  };
  const firstTime = async () => {
    const view = (await ask('incident.view', { id: 'i1', language: 'en' })) as {
      timeline: { rows: { at: string }[] };
    };
    return view.timeline.rows[0]?.at;
  };
  return { id, ask, looks, firstTime };
}

test('the window asks for a log’s zone, and tells the case anew with the answer', async () => {
  const { id, ask, looks, firstTime } = await withLog();
  expect(await looks()).toEqual(['zone-assumed: The times in this log carry no zone; they are read as UTC.']);
  expect(await firstTime()).toMatch(/^2020-11-09 15:04:12 UTC .*zone assumed \+00:00/);
  expect(await ask('source.zone', { id, zone: 'America/Chicago' })).toEqual({ understood: true });
  expect(await looks()).toEqual([
    'zone-given: The times in this log carry no zone; they are read as America/Chicago, as you said.',
  ]);
  expect(await firstTime()).toMatch(/^2020-11-09 21:04:12 UTC .*zone America\/Chicago \(−06:00\) as stated/);
});

test('not known after all: assumed UTC again', async () => {
  const { id, ask, firstTime } = await withLog();
  const before = await firstTime();
  await ask('source.zone', { id, zone: '+05:30' });
  expect(await firstTime()).not.toBe(before);
  expect(await ask('source.zone', { id, zone: null })).toEqual({ understood: true });
  expect(await firstTime()).toBe(before);
});

test('words that name no zone change nothing', async () => {
  const { id, ask, firstTime } = await withLog();
  const before = await firstTime();
  expect(await ask('source.zone', { id, zone: 'Gotham' })).toEqual({ understood: false });
  expect(await firstTime()).toBe(before);
  expect(await ask('source.zone', { id: 's99', zone: 'UTC' })).toBe('not-found');
});
