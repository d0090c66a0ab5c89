import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileResultSchema } from '../../../shared/contract/file-result.ts';
import { hostileFiles } from '../../intake/hostile-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtFirst } from './built.ts';
import { run } from './run.ts';

builtFirst();

test('each hostile or broken file is one line with its records or a reason and a next step', () => {
  const folder = temporaryFolder();
  const files = hostileFiles.map(({ content }, index) => {
    const file = join(folder, `${index}.eml`);
    writeFileSync(file, content());
    return file;
  });
  const { code, out } = run(['analyze', '--ndjson', ...files]);
  expect(code).toBe(0);
  const results = out
    .trim()
    .split('\n')
    .map((line) => fileResultSchema.parse(JSON.parse(line)));
  expect(results.map(({ records }) => records.length)).toEqual(hostileFiles.map(({ records }) => records));
  for (const { records, problems } of results) {
    if (records.length > 0) continue;
    expect(problems[0]?.message).toBeTruthy();
    expect(problems[0]?.next).toBeTruthy();
  }
});
