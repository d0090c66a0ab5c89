import { describe, expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';
import { sourceFiles } from './source-files.ts';

/** What each folder of `shared/` may import besides itself: the way data goes, and never back. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  language: ['contract'],
  knowledge: ['contract'],
  intake: ['contract'],
  mail: ['contract', 'intake'],
  notice: ['contract', 'knowledge', 'intake', 'mail'],
  classify: ['contract', 'knowledge', 'intake', 'mail', 'notice'],
  evidence: ['contract', 'knowledge', 'intake', 'mail', 'notice', 'classify'],
  report: ['contract', 'language', 'knowledge', 'intake', 'mail', 'notice', 'classify', 'evidence'],
};

/** The packages that `shared/` may use: they need neither Node nor a browser. */
const packages = ['zod', 'ipaddr.js', 'tldts', 'bidi-js'];

const files = sourceFiles('shared');
const folderOf = (path: string) => path.split('/')[1] ?? '';

describe('in shared/, data goes one way', () => {
  test('every folder has its place in the order', () => {
    expect(new Set(files.map(({ path }) => folderOf(path)))).toEqual(new Set(Object.keys(mayImport)));
  });

  test.each(Object.entries(mayImport))('%s imports only %j', (folder, allowed) => {
    const backwards = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap((file) => importsOf(file).map((to) => `${file.path} -> ${to}`))
      .filter((edge) => edge.includes('-> shared/'))
      .filter((edge) => ![folder, ...allowed].includes(folderOf(edge.split(' -> ')[1]!)));
    expect(backwards).toEqual([]);
  });

  test('only packages that run everywhere are imported', () => {
    const used = new Set(files.flatMap(importsOf).filter((to) => !to.startsWith('shared/')));
    expect([...used].filter((name) => !packages.includes(name))).toEqual([]);
  });
});

describe('no file imports itself by way of others', () => {
  test.each(['shared', 'electron', 'renderer'])('in %s', (folder) => {
    expect(cyclesAmong(folder)).toEqual([]);
  });
});

/** Cycles of imports, types included, each as the list of its files. */
function cyclesAmong(folder: string): readonly string[] {
  const edges = new Map(sourceFiles(folder).map((file) => [file.path, importsOf(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path)) return;
    done.add(path);
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
