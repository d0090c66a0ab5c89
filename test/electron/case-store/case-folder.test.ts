import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CaseFolder } from '../../../electron/backend/case-store/case-folder.ts';
import { NoCase } from '../../../electron/backend/case-store/no-case.ts';
import type { Decision } from '../../../shared/evidence/decisions/decision.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NOW = '2026-11-25T12:00:00.000Z';
const open = (path: string) => new CaseFolder(path, NOW);
const named = (n: number): Decision => ({ n, at: NOW, kind: 'named', title: `title ${n}` });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const logIn = (path: string) => join(path, 'decisions.ndjson');

test('what was decided is there when the case is opened again', () => {
  const path = join(temporaryFolder(), 'case');
  const made = open(path);
  made.append([named(1), named(2)]);
  made.append([named(3)]);
  made.close();
  const again = open(path);
  expect(again.decisions).toEqual([named(1), named(2), named(3)]);
  expect(again.head).toEqual(made.head);
  expect(again.found).toEqual({ torn: false, unread: 0 });
});

test('a torn last line is cut off and said, and costs only itself', () => {
  const path = temporaryFolder();
  const made = open(path);
  made.append([named(1)]);
  made.close();
  appendFileSync(logIn(path), '{"n":2,"at":"2026-11-2');
  const again = open(path);
  expect(again.found.torn).toBe(true);
  expect(again.decisions).toEqual([named(1)]);
  again.append([named(2)]);
  again.close();
  expect(open(path).decisions).toEqual([named(1), named(2)]);
});

test('a line that is no decision is counted, left where it is, and costs only itself', () => {
  const path = temporaryFolder();
  const made = open(path);
  made.append([named(1)]);
  made.close();
  appendFileSync(logIn(path), '{"n":2,"at":"","kind":"of a version to come"}\n\0\0\0\n');
  const again = open(path);
  again.append([named(3)]);
  expect(again.decisions).toEqual([named(1), named(3)]);
  expect(again.found).toEqual({ torn: false, unread: 2 });
  expect(readFileSync(logIn(path), 'utf8')).toContain('of a version to come');
});

test('bytes are kept under their hash, and read from the folder', async () => {
  const path = temporaryFolder();
  const made = open(path);
  const bytes = bytesOf('From: mailer-daemon@example.com\n');
  const kept = await made.keep(hashOf(bytes), bytes);
  expect(kept).not.toBeInstanceOf(Uint8Array);
  expect(Buffer.from(kept.subarray(0, 5)).toString()).toBe('From:');
  expect(readFileSync(join(path, 'originals', hashOf(bytes)))).toEqual(Buffer.from(bytes));
});

test('bytes that have another hash than was said are not kept', async () => {
  const path = temporaryFolder();
  const made = open(path);
  const grown = hashOf(bytesOf('a mailbox'));
  await expect(made.keep(grown, bytesOf('a mailbox that grew'))).rejects.toThrow('changed');
  expect(existsSync(join(path, 'originals', grown))).toBe(false);
});

test('a case that is open can only be read by a second window, which learns who holds it', async () => {
  const path = temporaryFolder();
  const first = open(path);
  first.append([named(1)]);
  const second = open(path);
  expect(second.holder).toMatchObject({ pid: process.pid, host: hostname() });
  expect(second.decisions).toEqual([named(1)]);
  expect(() => second.append([named(2)])).toThrow(NoCase);
  await expect(second.keep('0'.repeat(64), bytesOf('x'))).rejects.toThrow(NoCase);
  second.close();
  first.append([named(2)]);
  first.close();
  expect(open(path).holder).toBeNull();
});

test('a second window leaves a line alone that the first is in the midst of writing', () => {
  const path = temporaryFolder();
  const first = open(path);
  appendFileSync(logIn(path), '{"n":1,');
  const second = open(path);
  expect(second.found.torn).toBe(false);
  expect(readFileSync(logIn(path), 'utf8')).toBe('{"n":1,');
  first.close();
});

const lockOf = (lock: object) => JSON.stringify({ started: new Date().toISOString(), token: 't', ...lock });
/** Above what Linux, macOS and Windows give. */
const NOBODY = 99_999_999;

test.each([
  ['a process that died', lockOf({ pid: NOBODY, host: hostname() })],
  ['a process that had our number before us', lockOf({ pid: process.pid, host: hostname() })],
  [
    'a process from before the machine was started',
    lockOf({ pid: process.ppid, host: hostname(), started: '2001-01-01T00:00:00.000Z' }),
  ],
  ['a process that died while it wrote the lock', '{"pid":'],
])('the lock of %s is taken over', (_whose, lock) => {
  const path = temporaryFolder();
  open(path).close();
  writeFileSync(join(path, 'lock'), lock);
  const taken = open(path);
  expect(taken.holder).toBeNull();
  taken.append([named(1)]);
});

test.each([
  ['a process that lives', { pid: process.ppid, host: hostname() }],
  ['another machine', { pid: NOBODY, host: 'another.example' }],
])('the lock of %s is respected', (_whose, lock) => {
  const path = temporaryFolder();
  open(path).close();
  writeFileSync(join(path, 'lock'), lockOf(lock));
  expect(open(path).holder).toMatchObject(lock);
});

test('a folder of other things is not made a case', () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'letter.txt'), 'Dear Ann,');
  expect(() => open(path)).toThrow('no case');
  expect(existsSync(join(path, 'lock'))).toBe(false);
});

test('a case of a newer form is not touched', () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'case.json'), '{"format":2,"id":"x","createdAt":"2030-01-01T00:00:00Z"}');
  expect(() => open(path)).toThrow('newer version');
  expect(existsSync(join(path, 'decisions.ndjson'))).toBe(false);
});

test('what a death left half written is removed, and what it had begun to make is made', () => {
  const path = temporaryFolder();
  mkdirSync(join(path, 'originals'));
  writeFileSync(join(path, 'originals', `${'0'.repeat(64)}.0a1b2c.partial`), 'half');
  writeFileSync(join(path, 'case.json.0a1b2c.partial'), '{');
  open(path);
  expect(existsSync(join(path, 'originals', `${'0'.repeat(64)}.0a1b2c.partial`))).toBe(false);
  expect(existsSync(join(path, 'case.json.0a1b2c.partial'))).toBe(false);
});
