import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Three words in a row inside one literal, or as the text of an element, are words that somebody would read. */
const PROSE =
  /(['"`])(?:(?!\1)[^\n\\]){0,200}?\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}(?:(?!\1)[^\n\\]){0,200}?\1|>\s{0,40}[A-Z][a-z]+ [a-z]{2,} [a-z]{2,}[^<>{}]{0,200}</g;

/** Errors that only our own code could bring about; class names; paths of modules. */
const FOR_PROGRAMMERS = /new Error\(|className=|^\s*import /;

/**
 * Descriptions of our own XMP properties, which ISO 19005-3, 6.6.2.3.3 wants beside them; a list of single
 * words; and what the tone of a person's own text is held against, one file a language. */
const NO_SENTENCES = [
  'shared/report/pdf/conformance.ts',
  'shared/report/leaks/plain-words.ts',
  'shared/report/tone/words/',
  // Titles of sources stand as their authors wrote them.
  'shared/report/tone/tone-hints.ts',
];

function proseIn(source: string): readonly string[] {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(?<![:'"`])\/\/ .*/, ''))
    .filter((line) => !FOR_PROGRAMMERS.test(line))
    .flatMap((line) => line.match(PROSE) ?? []);
}

describe('What a person reads in a letter or in the window', () => {
  test.each(['shared/report', 'renderer'])('stands in the language files and not in %s', (folder) => {
    const found = sourceFiles(folder)
      .filter(({ path }) => !NO_SENTENCES.some((each) => path.startsWith(each)))
      .flatMap(({ path, text }) => proseIn(text).map((words) => `${path}: ${words}`));
    expect(found).toEqual([]);
  });

  test.each([
    ["const title = 'Nothing to show here yet';"],
    ['<p>Drop your files anywhere</p>'],
    ['`The file could not be read: it is broken`'],
  ])('would be found in: %s', (line) => {
    expect(proseIn(line)).not.toEqual([]);
  });
});
