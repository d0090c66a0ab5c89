import { describe, expect, test } from 'vitest';
import { literalsIn, type SyntaxNode } from './literals-in.ts';
import { sourceFiles } from './source-files.ts';

/** Two words of letters in a row are words that somebody would read; one alone is a name or a code. */
const PROSE = /(?<![\w'-])[A-Za-z]{2,} [a-z]{2,}(?![\w'-])/;

/** What holds words that nobody reads as ours. */
const NO_SENTENCES = [
  // Descriptions of our own XMP properties, which ISO 19005-3, 6.6.2.3.3 wants beside them.
  'shared/report/pdf/conformance.ts',
  // Single words, and what the tone of a person's own text is held against, one file a language.
  'shared/report/leaks/plain-words.ts',
  'shared/report/leaks/forms/entities.ts',
  'shared/report/tone/words/',
  // Titles of sources stand as their authors wrote them.
  'shared/report/tone/tone-hints.ts',
  // Commands for a shell.
  'shared/report/colophon.ts',
  'shared/report/stamp-command.ts',
  'shared/report/verify/by-hand.ts',
  // Words of DNS and DKIM that a look-up keeps in its source as they came.
  'electron/backend/dns/',
  // Directives of a header; answers to programs that ask in a way that no window of ours does.
  'electron/security/content-policy.ts',
  'electron/policies/answer-calls.ts',
  'electron/serve/',
  // The name of a process, for the system's list of them.
  'electron/policies/run-backend.ts',
  // The command line's own syntax, and which values an option takes: English, as its commands and options are.
  'electron/cli/',
  // What runs before there is a program.
  'electron/setup/',
  'electron/build/',
];

/**
 * Errors that only our own code could bring about; failures whose third part the window has words for; first bytes
 * of formats; class names. */
function isForPrograms(node: SyntaxNode): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
      return true;
    case 'NewExpression':
      return nameOf(node.callee) === 'Error';
    case 'CallExpression':
      return (
        nameOf(node.callee) === 'ascii' ||
        (nameOf(node.callee) === 'failed' && Array.isArray(node.arguments) && node.arguments.length === 3)
      );
    case 'JSXAttribute':
      return ['className', 'placement'].includes(nameOf(node.name));
    default:
      return false;
  }
}

const nameOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string'
    ? node.name
    : '';

const proseIn = (source: string): readonly string[] =>
  literalsIn(source, isForPrograms).filter((text) => PROSE.test(text));

describe('What a person reads in a letter or in the window', () => {
  test.each(['shared/report', 'shared/intake', 'renderer', 'electron'])(
    'stands in the language files and not in %s',
    (folder) => {
      const found = sourceFiles(folder)
        .filter(({ path }) => !NO_SENTENCES.some((each) => path.startsWith(each)))
        .flatMap(({ path, text }) => proseIn(text).map((words) => `${path}: ${words}`));
      expect(found).toEqual([]);
    },
  );

  test.each([
    ["const title = 'Nothing to show here yet';"],
    ['<p>Drop your files anywhere</p>'],
    ['const why = `The file could not be read: it is broken`;'],
    [`const detail = \`more than \${most} deep\`;`],
    ["const name = 'Windows program';"],
    [`failed('not-found', \`There is nothing to \${kind}.\`);`],
  ])('would be found in: %s', (line) => {
    expect(proseIn(line)).not.toEqual([]);
  });

  test.each([
    ["throw new Error('index.html has no root');"],
    [`failed('not-found', \`There is no source \${id}.\`, 'no-such-source');`],
    ['<p className="fact mono">{words.title}</p>'],
  ])('is none of: %s', (line) => {
    expect(proseIn(line)).toEqual([]);
  });
});
