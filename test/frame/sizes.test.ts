import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** Data: tables of facts and catalogues of sentences are as long as what they know. */
const isData = (path: string) => /^shared\/(?:knowledge|language)\//.test(path);

const linesOf = ({ text }: SourceFile) => text.split('\n').length - 1;
const code = ['shared', 'electron', 'renderer', 'test']
  .flatMap(sourceFiles)
  .filter(({ path }) => !isData(path));

test('no file of code is longer than 400 lines', () => {
  const long = code.filter((file) => linesOf(file) > 400).map((file) => `${file.path}: ${linesOf(file)}`);
  expect(long).toEqual([]);
});

test('half of the files of code have less than 90 lines', () => {
  const lengths = code.map(linesOf).toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90);
});
