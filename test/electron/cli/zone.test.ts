import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example, run } from './run.ts';

builtFirst();

const at = ['--at', '2026-11-24T12:00:00Z'];
const log = join(example, '07-exim-mainlog.log');
/** No summer time; half an hour of it; and neither the zone of the example. */
const ELSEWHERE = ['America/Phoenix', 'Australia/Lord_Howe'];

function packed(TZ: string): ReadonlyMap<string, string> {
  const out = join(temporaryFolder(), 'pack');
  const { code } = run(['pack', example, '--out', out, ...at], '', { TZ });
  expect(code).toBe(0);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(out.length), readFileSync(path, 'latin1')]));
}

test('the computer’s own zone changes no byte of what analyze says', () => {
  const said = (TZ: string) =>
    [['--ndjson'], []].map((form) => run(['analyze', ...form, ...at, example], '', { TZ }).out);
  const utc = said('UTC');
  expect(utc[0]?.split('\n').length).toBeGreaterThan(9);
  for (const TZ of ELSEWHERE) expect(said(TZ), TZ).toEqual(utc);
}, 120_000);

test('the computer’s own zone changes no byte of a pack', () => {
  const utc = packed('UTC');
  expect(utc.size).toBeGreaterThan(20);
  for (const TZ of ELSEWHERE) {
    const other = packed(TZ);
    expect([...other.keys()], TZ).toEqual([...utc.keys()]);
    expect(
      [...other].filter(([path, bytes]) => bytes !== utc.get(path)).map(([path]) => path),
      TZ,
    ).toEqual([]);
  }
}, 240_000);

test('--zone reads a log without a zone in it, whatever the computer’s own is, and says so', () => {
  const read = (zone: readonly string[], TZ = 'UTC') =>
    JSON.parse(run(['analyze', '--ndjson', ...zone, ...at, log], '', { TZ }).out);
  const [plain, chicago] = [read([]), read(['--zone', 'America/Chicago'])];
  expect(plain.problems[0]).toMatchObject({ code: 'zone-assumed' });
  expect(chicago.problems[0]).toMatchObject({ code: 'zone-given' });
  expect(chicago.problems[0].message).toContain('America/Chicago');
  expect(Date.parse(chicago.records[0].bouncedAt) - Date.parse(plain.records[0].bouncedAt)).toBe(
    6 * 3_600_000,
  );
  expect(chicago.records[0].bouncedAt).toMatch(/-06:00$/);
  expect(read(['--zone', 'America/Chicago'], 'Asia/Tokyo')).toEqual(chicago);
  expect(read(['--zone', '-06:00']).records).toEqual(chicago.records);
});

test('a pack of such a log names the zone as the sender’s word, beside the time as written', () => {
  const out = join(temporaryFolder(), 'pack');
  run(['pack', log, '--out', out, '--to', 'host', '--zone', 'America/Chicago', ...at]);
  const letter = readFileSync(join(out, 'host', 'pack.md'), 'utf8');
  expect(letter).toContain('zone America/Chicago (−06:00) as stated');
  expect(letter).toContain('that is what the sender says, not what the log says');
}, 60_000);

test('words that name no zone are wrong use, with an example of what does', () => {
  for (const words of ['CST', 'Berlin', '+25:00']) {
    const { code, err } = run(['analyze', '--zone', words, log]);
    expect(code).toBe(2);
    expect(err).toContain('Europe/Berlin');
  }
});
