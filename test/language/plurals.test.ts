import { expect, test } from 'vitest';
import { speak } from '../../shared/language/speak.ts';
import { sourceFiles } from '../frame/source-files.ts';

const found = (folder: string, pattern: RegExp) =>
  sourceFiles(folder).flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

test('one and many are told apart by the rules of the language, never by comparing with one', () => {
  expect(found('shared/language', /[=!]== 1 \?/)).toEqual([]);
});

test('French says none in the singular, so its singular writes the number and no digit of its own', () => {
  expect(found('shared/language/fr', /\bone: ['`]1\b/)).toEqual([]);
  expect(speak('fr').leaks.clean(0, 0)).toContain('0 fichier.');
  expect(speak('fr').leaks.clean(2, 2)).toContain('2 fichiers.');
});
