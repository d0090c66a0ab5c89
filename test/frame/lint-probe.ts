import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/**
 * What the project's own lint rules say of a file, if it stood at that path. The file is written into an
 * empty copy of the tree, so that nobody else sees it.
 * @returns the names of the rules that it breaks
 */
export function lintProbe(path: string, code: string): readonly string[] {
  const copy = mkdtempSync(join(tmpdir(), 'bounce-dossier-lint-'));
  try {
    for (const file of ['biome.json', '.gitignore']) cpSync(join(project, file), join(copy, file));
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), code);
    const biome = join(project, 'node_modules/.bin/biome');
    const run = spawnSync(biome, ['lint', '--reporter=json', path], { cwd: copy, encoding: 'utf8' });
    const report = JSON.parse(run.stdout) as { diagnostics: readonly { category: string }[] };
    return report.diagnostics.map(({ category }) => category);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
