import { describe, expect, test } from 'vitest';
import { compileProbe } from './compile-probe.ts';
import { lintProbe } from './lint-probe.ts';

/**
 * TS2304, TS2584 and TS2591 say that the name is not known here, TS6307 that the file is outside of this
 * project and its references. PROJECT stands for the way to the project's root.
 */
const forbiddenByCompiler = [
  [
    'shared',
    'a Node module',
    'TS2591',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
  ],
  ['shared', 'a Node global', 'TS2591', "export const x = Buffer.from('');"],
  ['shared', 'the DOM', 'TS2584', 'export const x = document.title;'],
  ['shared', 'a clock of the host', 'TS2304', 'setTimeout(() => {}, 1);\nexport {};'],
  ['shared', 'the console', 'TS2584', "console.log('');\nexport {};"],
  ['shared', 'the window', 'TS6307', "export { default } from 'PROJECT/renderer/vite.config.ts';"],
  [
    'shared/contract',
    'what comes after it',
    'TS6307',
    "export type { Case } from 'PROJECT/shared/evidence/case.ts';",
  ],
  [
    'shared/language',
    'what comes after it',
    'TS6307',
    "export type { Case } from 'PROJECT/shared/evidence/case.ts';",
  ],
  [
    'renderer',
    'a Node module',
    'TS2591',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
  ],
  ['renderer', 'a Node global', 'TS2591', "export const x = Buffer.from('');"],
  ['renderer', 'the engine', 'TS6307', "export type { Case } from 'PROJECT/shared/evidence/case.ts';"],
  ['renderer', 'the hosts', 'TS6307', "export { main } from 'PROJECT/electron/backend/limits.ts';"],
  ['electron', 'the DOM', 'TS2584', 'export const x = document.title;'],
] as const;

const allowedByCompiler = [
  ['shared', 'the contract', "export type { Span } from 'PROJECT/shared/contract/span.ts';"],
  ['renderer', 'the contract', "export type { Span } from 'PROJECT/shared/contract/span.ts';"],
  ['renderer', 'the DOM', 'export const x = document.title;'],
  ['electron', 'the engine', "export type { Case } from 'PROJECT/shared/evidence/case.ts';"],
  ['electron', 'a Node module', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;"],
] as const;

describe('the compiler keeps the layers apart', () => {
  test.each(forbiddenByCompiler)('%s may not use %s', (folder, _what, error, code) => {
    expect(compileProbe(folder, code)).toContain(error);
  });

  test.each(allowedByCompiler)('%s may use %s', (folder, _what, code) => {
    expect(compileProbe(folder, code)).toEqual([]);
  });
});

const forbiddenByLint = [
  ['shared/mail/probe.ts', 'node:fs'],
  ['shared/mail/probe.ts', 'fs'],
  ['shared/mail/probe.ts', 'electron'],
  ['shared/mail/probe.ts', 'react'],
  ['shared/mail/probe.ts', '../../electron/main.ts'],
  ['shared/mail/probe.ts', '../../renderer/main.tsx'],
  ['renderer/probe.ts', 'node:fs'],
  ['renderer/probe.ts', 'electron'],
  ['renderer/features/probe.ts', '../../shared/evidence/case.ts'],
  ['renderer/features/probe.ts', '../../shared/knowledge/knowledge.ts'],
  ['renderer/features/probe.ts', '../../electron/channels.ts'],
  ['electron/probe.ts', '../renderer/main.tsx'],
  ['electron/probe.ts', 'react'],
  ['electron/backend/probe.ts', 'electron'],
  ['electron/serve/probe.ts', 'electron'],
  ['electron/cli/probe.ts', 'electron'],
] as const;

const allowedByLint = [
  ['shared/mail/probe.ts', '../contract/span.ts'],
  ['renderer/features/probe.ts', '../../shared/contract/span.ts'],
  ['renderer/features/probe.ts', '../../shared/language/speak.ts'],
  ['renderer/probe.ts', 'react'],
  ['electron/probe.ts', 'electron'],
  ['electron/backend/probe.ts', 'node:fs'],
] as const;

describe('lint keeps the layers apart', () => {
  const rule = 'lint/style/noRestrictedImports';
  const importing = (from: string) => `import { thing } from '${from}';\nexport const x = thing;\n`;

  test.each(forbiddenByLint)('%s may not import %s', (path, from) => {
    expect(lintProbe(path, importing(from))).toContain(rule);
  });

  test.each(allowedByLint)('%s may import %s', (path, from) => {
    expect(lintProbe(path, importing(from))).not.toContain(rule);
  });
});
