import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example, interrupt, run } from './run.ts';

builtFirst();

const at = ['--at', '2026-11-25T12:00:00Z'];
const notice = join(example, '05-postfix-dsn.eml');

function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

test('two packs with the same clock are equal byte for byte, and verify accepts them', () => {
  const parent = temporaryFolder();
  const [first, second] = [join(parent, 'a'), join(parent, 'b')];
  expect(run(['pack', notice, '--out', first, ...at]).code).toBe(0);
  expect(run(['pack', notice, '--out', second, ...at]).code).toBe(0);
  expect(contents(second)).toEqual(contents(first));
  expect([...contents(first).keys()]).toEqual(expect.arrayContaining(['bridge.md', 'bridge.pdf']));
  expect(run(['verify', first])).toMatchObject({ code: 0 });
}, 60_000);

test('--to writes only whom it names, and the page for both', () => {
  const folder = join(temporaryFolder(), 'pack');
  run(['pack', notice, '--out', folder, '--to', 'host', ...at]);
  expect(readdirSync(folder).sort()).toEqual(['bridge.md', 'bridge.pdf', 'host']);
  expect(readdirSync(join(folder, 'host')).sort()).toEqual([
    'SHA256SUMS',
    'evidence.txt',
    'facts.json',
    'form.md',
    'pack.md',
    'pack.pdf',
    'ticket.txt',
  ]);
}, 60_000);

test('a changed file is found by verify, with exit code 1', () => {
  const folder = join(temporaryFolder(), 'pack');
  run(['pack', notice, '--out', folder, '--to', 'host', ...at]);
  const ticket = join(folder, 'host', 'ticket.txt');
  writeFileSync(ticket, readFileSync(ticket, 'utf8').replace('421', '550'));
  const { code, out } = run(['verify', folder]);
  expect(code).toBe(1);
  expect(out).toContain('ticket.txt');
}, 60_000);

test('what is there is not overwritten unless the person says so', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  expect(run(['pack', notice, '--out', folder, '--to', 'host', ...at]).code).toBe(1);
  expect(readdirSync(folder)).toEqual(['mine.txt']);
  expect(run(['pack', notice, '--out', folder, '--to', 'host', ...at, '--force']).code).toBe(0);
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
}, 60_000);

test('statements that cannot be read are refused by the name of the field', () => {
  const parent = temporaryFolder();
  const statements = join(parent, 'statements.json');
  const tests = [{ on: '2026-11-20 15:04', from: 'a@bakery.example', to: 'b@cox.net', arrived: false }];
  writeFileSync(statements, JSON.stringify({ tests, typOfMail: 'orders' }));
  const { code, err } = run(['pack', notice, '--out', join(parent, 'pack'), '--statements', statements]);
  expect(code).toBe(2);
  expect(err).toMatch(/tests\.0\.on: must be a day \(2026-11-20\) or a time with its zone/);
  expect(err).toContain('typOfMail');
});

test('statements of the person come into the pack, marked as theirs', () => {
  const parent = temporaryFolder();
  const statements = join(parent, 'statements.json');
  writeFileSync(statements, JSON.stringify({ contact: { name: 'Anna Baker', email: 'anna@example.org' } }));
  run(['pack', notice, '--out', join(parent, 'pack'), '--to', 'receiver', '--statements', statements, ...at]);
  expect(readFileSync(join(parent, 'pack/receiver/pack.md'), 'utf8')).toContain('Anna Baker');
}, 60_000);

test.each([
  ['no folder to write to', ['pack', notice]],
  ['nothing to read', ['pack', '--out', 'x']],
  ['an unknown addressee', ['pack', notice, '--out', 'x', '--to', 'police']],
  ['statements that are none', ['pack', notice, '--out', 'x', '--statements', notice]],
  ['an incident that is not there', ['pack', notice, '--out', 'x', '--incident', '9']],
])('wrong use is exit code 2: %s', (_what, words) => {
  expect(run(words)).toMatchObject({ code: 2, out: '' });
});

test('a mail without a bounce gives no pack, with exit code 1', () => {
  const folder = join(temporaryFolder(), 'pack');
  expect(run(['pack', '-', '--out', folder], 'Dear Bob\n').code).toBe(1);
  expect(existsSync(folder)).toBe(false);
});

test('SIGINT at any moment ends within 200 ms and leaves the whole pack or nothing', async () => {
  for (const after of [700, 1500, 2500, 3500]) {
    const parent = temporaryFolder();
    const { milliseconds, signal } = await interrupt(
      ['pack', notice, '--out', join(parent, 'pack'), ...at],
      after,
    );
    if (signal === 'SIGINT') expect(milliseconds).toBeLessThan(200);
    const left = readdirSync(parent);
    if (left.length > 0) expect(run(['verify', join(parent, 'pack')]).code).toBe(0);
    expect(left.filter((name) => name !== 'pack')).toEqual([]);
  }
}, 60_000);

test('--budget keeps the ticket text to what a form takes', () => {
  const folder = join(temporaryFolder(), 'pack');
  run(['pack', notice, '--out', folder, '--to', 'host', '--budget', '800', ...at]);
  const ticket = readFileSync(join(folder, 'host', 'ticket.txt'), 'utf8').trimEnd();
  expect(ticket.length).toBeLessThanOrEqual(800);
  expect(ticket).toContain('AUP#CXCNCT');
  expect(run(['pack', notice, '--out', folder, '--budget', 'much', ...at]).code).toBe(2);
}, 60_000);

test('--previous makes the next version, with what changed since that one', () => {
  const parent = temporaryFolder();
  const [one, two] = [join(parent, 'one'), join(parent, 'two')];
  run(['pack', notice, '--out', one, '--to', 'host', ...at]);
  const next = ['pack', notice, join(example, '09-second-domain.eml'), '--to', 'host', ...at];
  expect(run([...next, '--out', two, '--previous', one]).code).toBe(0);
  const page = readFileSync(join(two, 'host/pack.md'), 'utf8');
  expect(page).toMatch(/^Request BD-[0-9a-f]{8}, version 2 ·/);
  expect(page).toMatch(/### Since version 1 of 25 November 2026\n\n- One more bounce \(1kcBO3-0003Wb-7Q\)\./);
  expect(run(['verify', two]).code).toBe(0);
  writeFileSync(join(one, 'host/facts.json'), '{}');
  expect(run([...next, '--out', join(parent, 'three'), '--previous', one])).toMatchObject({ code: 2 });
}, 60_000);
