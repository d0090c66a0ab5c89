import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example, run } from './run.ts';

builtFirst();

const parent = mkdtempSync(join(tmpdir(), 'bounce-dossier-test-'));
const pack = join(parent, 'pack');
afterAll(() => rmSync(parent, { recursive: true, force: true }));
beforeAll(() => {
  run(['pack', example, '--out', pack, '--at', '2026-11-25T12:00:00Z']);
}, 60_000);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** The pack with one byte of one file changed. */
function tampered(path: string): string {
  const folder = join(temporaryFolder(), 'pack');
  cpSync(pack, folder, { recursive: true });
  const bytes = readFileSync(join(folder, path));
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, path), bytes);
  return folder;
}

function byHand(folder: string) {
  const script = run(['verify', '--by-hand', folder]).out;
  return spawnSync('sh', ['-s'], { input: script, cwd: folder, encoding: 'utf8' });
}

test('the script by hand finds the pack whole with standard tools alone, every exhibit in its original', () => {
  const { status, stdout, stderr } = byHand(pack);
  expect(stderr).toBe('');
  expect(stdout).not.toContain('WRONG');
  expect(stdout.match(/^ok {5}(?:receiver|host|own) EX-\d{3}$/gm)?.length).toBeGreaterThan(30);
  expect(stdout).toContain('ok     receiver/SHA256SUMS = pack.pdf');
  expect(status).toBe(0);
}, 60_000);

test('the script by hand finds one changed byte in each kind of file, as the command does', () => {
  const kinds = filesIn(pack).filter((path) => /^(?:receiver|bridge)|^own\/originals\/0[15]/.test(path));
  expect(kinds.length).toBeGreaterThan(9);
  for (const path of kinds) {
    const folder = tampered(path);
    expect(`${path} ${byHand(folder).status}`).toBe(`${path} 1`);
    expect(`${path} ${run(['verify', folder]).code}`).toBe(`${path} 1`);
  }
}, 240_000);

test('every fault names its file, what is wrong and what to do', () => {
  const folder = tampered('receiver/facts.json');
  const { out } = run(['verify', folder]);
  expect(out).toMatch(
    /^receiver\/facts\.json: This file is not the one that the manifest names\.\n {2}→ Ask the one who wrote the pack/m,
  );
  const { faults } = JSON.parse(run(['verify', '--json', folder, '--language', 'de']).out);
  for (const { file, reason, next } of faults) {
    expect(file).not.toBe('');
    expect(reason).toMatch(/[.]$/);
    expect(next).toMatch(/[.]$/);
  }
}, 60_000);
