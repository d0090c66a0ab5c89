import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example, run } from './run.ts';

builtFirst();

const at = ['--at', '2026-11-25T12:00:00Z'];
const notice = join(example, '05-postfix-dsn.eml');
const parent = mkdtempSync(join(tmpdir(), 'bounce-dossier-test-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
const pack = join(parent, 'pack');
let said = '';
beforeAll(() => {
  said = run(['pack', notice, '--out', pack, ...at]).out;
}, 60_000);

/** The pack with a text at the end of one file. */
function withText(path: string, text: string): string {
  const folder = join(temporaryFolder(), 'pack');
  cpSync(pack, folder, { recursive: true });
  const file = join(folder, path);
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from(text)]));
  return folder;
}

test('pack says how many values it looked for in how many files', () => {
  expect(said).toMatch(/^Values taken out: \d+\. Searched: \d+ files\. Found: none\.$/m);
});

test('a value that the finished files still hold stops the pack: where, but not the value, and no file', () => {
  const folder = join(parent, 'stopped');
  const profile = join(parent, 'profile.json');
  // Every PDF names the program that wrote it, and no redaction goes there.
  writeFileSync(profile, JSON.stringify({ values: [{ value: 'PDFKit', treat: 'remove' }] }));
  const { code, err, out } = run(['pack', notice, '--out', folder, '--profile', profile, ...at]);
  expect(code).toBe(1);
  expect(err).toContain('Nothing was written');
  expect(err).toContain(
    'receiver/pack.pdf, metadata of the PDF: a value that you named stands there as it is',
  );
  expect(err + out).not.toContain('PDFKit');
  expect(existsSync(folder)).toBe(false);
}, 60_000);

test('verify searches a written pack again with the person’s own list', () => {
  const { code, out } = run(['verify', pack]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Values taken out: \d+\. Searched: \d+ files\. Found: none\.$/m);
}, 60_000);

test('verify finds a value that came back, and says where without the value', () => {
  const encoded = Buffer.from('Mail for tom@cox.net, as agreed').toString('base64');
  const { code, out } = run(['verify', withText('receiver/ticket.txt', `\n${encoded}\n`)]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^receiver\/ticket\.txt, line \d+: a recipient’s address stands there in base64; person-\d@cox\.net was to stand there\.$/m,
  );
  expect(out).not.toContain('tom@');
}, 60_000);

test('verify says that nothing was looked for where the list is not at hand', () => {
  const folder = withText('bridge.md', '');
  rmSync(join(folder, 'own'), { recursive: true });
  const { code, out } = run(['verify', folder]);
  expect(out).toContain('own/taken-out.json, is not at hand');
  expect(code).toBe(0);
}, 60_000);

test('verify takes a list that cannot be read for a fault', () => {
  const folder = withText('own/taken-out.json', '}');
  const { code, out } = run(['verify', folder]);
  expect(out).toContain('own/taken-out.json: This list cannot be read');
  expect(code).toBe(1);
}, 60_000);

test('programs get the leaks as data', () => {
  const { out } = run(['verify', '--json', withText('receiver/ticket.txt', '\nto TOM@cox.net\n')]);
  const { ok, leaks } = JSON.parse(out);
  expect(ok).toBe(false);
  expect(leaks.leaks).toMatchObject([
    { path: 'receiver/ticket.txt', form: 'plain', class: 'recipient-local-part' },
  ]);
}, 60_000);
