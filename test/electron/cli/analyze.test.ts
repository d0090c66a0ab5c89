import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FileResult, fileResultSchema } from '../../../shared/contract/file-result.ts';
import { outlookFile } from '../../intake/outlook-file.ts';
import { zipFile } from '../../intake/zip-file.ts';
import { eximNotice } from '../../notice/exim-notice.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { example, interrupt, run } from './run.ts';

builtFirst();

const PASTE =
  'Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 421 cmsmtp blocked. AUP#CXCNCT: retry timeout exceeded\n';

const lines = (out: string): FileResult[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => fileResultSchema.parse(JSON.parse(line)));

test('a folder gives one line a file, in the order of their names, and each keeps the schema', () => {
  const { code, out } = run(['analyze', '--ndjson', example]);
  const results = lines(out);
  expect(code).toBe(0);
  expect(results.map(({ file }) => file)).toEqual(
    readdirSync(example)
      .sort()
      .map((name) => `${example}/${name}`),
  );
  for (const { records, problems } of results) expect(records.length + problems.length).toBeGreaterThan(0);
});

test('the example’s forms of the same bounce give the same cause and the same two voices', () => {
  const files = ['01-exim-dsn.eml', '02-as-posted.txt', '03-six-lines.txt', '04-forwarded.eml'];
  for (const { file, records } of lines(
    run(['analyze', '--ndjson', ...files.map((name) => join(example, name))]).out,
  )) {
    expect(records, file).toHaveLength(1);
    expect(records[0], file).toMatchObject({
      cause: 'concurrent-connections',
      token: 'AUP#CXCNCT',
      replyCode: '421',
    });
    expect(
      records[0]?.replies.map(({ author }) => author),
      file,
    ).toEqual(['receiver', 'sender-host']);
  }
});

test('standard input is read for -, and named so', () => {
  const [result] = lines(run(['analyze', '--ndjson', '-'], PASTE).out);
  expect(result).toMatchObject({ file: '-', bytes: PASTE.length, records: [{ token: 'AUP#CXCNCT' }] });
});

test('results come in the order of the input, and a file that is not there costs only itself', () => {
  const { code, out } = run(['analyze', '--ndjson', '/nowhere.eml', '-'], PASTE);
  const [missing, read] = lines(out);
  expect(code).toBe(0);
  expect(missing).toMatchObject({ file: '/nowhere.eml', records: [], problems: [{ code: 'unreadable' }] });
  expect(read?.records).toHaveLength(1);
});

test('where nothing at all could be read the exit code is 1', () => {
  expect(run(['analyze', '--ndjson', '/nowhere.eml']).code).toBe(1);
  expect(run(['analyze', temporaryFolder()]).code).toBe(1);
});

test('a readable file without a bounce says why and is no failure', () => {
  const { code, out } = run(['analyze', '--ndjson', '-'], 'Dear Bob,\n\nsee you on Sunday.\n');
  expect(code).toBe(0);
  expect(lines(out)[0]).toMatchObject({ records: [], problems: [{ code: 'not-a-bounce' }] });
});

test('--json is one array of the same results', () => {
  const one = run(['analyze', '--ndjson', example]).out;
  expect(JSON.parse(run(['analyze', '--json', example]).out)).toEqual(
    one
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  expect(JSON.parse(run(['analyze', '--json', temporaryFolder()]).out)).toEqual([]);
});

test('two runs give the same bytes', () => {
  expect(run(['analyze', '--ndjson', example]).out).toBe(run(['analyze', '--ndjson', example]).out);
});

test.each([
  ['no path', ['analyze']],
  ['an unknown option', ['analyze', '--nonsense', '-']],
  ['two formats', ['analyze', '--json', '--ndjson', '-']],
  ['a time without a zone', ['analyze', '--at', '2026-11-25T12:00:00', '-']],
  ['a day that is none', ['analyze', '--at', '2026-02-31', '-']],
  ['an unknown language', ['analyze', '--language', 'xx', '-']],
  ['an unknown command', ['analyse', '-']],
  ['no command', []],
])('wrong use is told on standard error, with exit code 2: %s', (_what, words) => {
  const { code, out, err } = run(words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('analyze');
});

test('to a person it says who refused, why, who has to act, and whose words are whose', () => {
  const { out, err } = run(['analyze', example]);
  expect(out).toContain('Cox refused');
  expect(out).toContain('Your hosting provider has to act.');
  expect(out).toMatch(/10 sources, \d+ bounces, \d+ incidents?\./);
  expect(err).toBe('');
});

test('an empty file and a binary one have their reason', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a-empty'), '');
  writeFileSync(join(folder, 'b-picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  mkdirSync(join(folder, 'c'));
  const results = lines(run(['analyze', '--ndjson', folder]).out);
  expect(results.map(({ problems }) => problems[0]?.code)).toEqual(['empty', 'unsupported-format']);
});

test('SIGINT ends a long run within 200 ms', async () => {
  const folder = temporaryFolder();
  const body = PASTE.repeat(2000);
  for (let number = 0; number < 200; number += 1)
    writeFileSync(join(folder, `${number}.txt`), `${number}\n${body}`);
  const { milliseconds, signal } = await interrupt(['analyze', '--ndjson', folder], 1500);
  expect(signal).toBe('SIGINT');
  expect(milliseconds).toBeLessThan(200);
}, 30_000);

test('a zip, an Outlook file and a mailbox are one line each, with what is in them', async () => {
  const folder = temporaryFolder();
  const report = { '001A': 'REPORT.IPM.Note.NDR', '1001': 'Your message did not reach some recipients.' };
  const recipient = { '3003': 'bob@example.com', '0C1B': '550 5.1.1 <bob@example.com>: User unknown' };
  const notice = eximNotice({ recipient: 'ann@example.com' });
  writeFileSync(join(folder, 'a'), outlookFile({ values: report, recipients: [recipient] }));
  writeFileSync(join(folder, 'b'), await zipFile({ 'x.eml': notice, 'y.eml': eximNotice() }));
  writeFileSync(join(folder, 'c'), `From MAILER-DAEMON Wed Nov 11 16:34:03 2020\n${notice}\n`.repeat(700));
  const results = lines(run(['analyze', '--ndjson', folder]).out);
  expect(results.map(({ format, records }) => [format, records.length])).toEqual([
    ['msg', 1],
    ['zip', 2],
    ['mbox', 700],
  ]);
  expect(results[0]?.records[0]).toMatchObject({ recipient: 'bob@example.com', replyCode: '550' });
  expect(results[1]?.entries?.map(({ name }) => name)).toEqual(['x.eml', 'y.eml']);
});
