import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/**
 * What the compiler says of a file with the settings of a folder (`shared`, `renderer` …). It stands in
 * a project of its own below `dist`, whose configuration extends the folder's real one.
 * @returns the codes of the errors in that file, such as `TS2304`
 */
export function compileProbe(folder: string, code: string): readonly string[] {
  mkdirSync(join(project, 'dist'), { recursive: true });
  const place = mkdtempSync(join(project, 'dist/probe-'));
  try {
    const real = JSON.parse(readFileSync(join(project, folder, 'tsconfig.json'), 'utf8')) as {
      references?: readonly { path: string }[];
    };
    const configuration = {
      extends: join(project, folder, 'tsconfig.json'),
      // Nothing is written: a file outside of the probe's folder would get its declarations beside it.
      compilerOptions: {
        rootDir: '.',
        noEmit: true,
        emitDeclarationOnly: false,
        tsBuildInfoFile: 'probe.tsbuildinfo',
      },
      include: ['probe.ts'],
      references: (real.references ?? []).map(({ path }) => ({ path: join(project, folder, path) })),
    };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(configuration));
    writeFileSync(join(place, 'probe.ts'), code.replaceAll('PROJECT', '../..'));
    const tsc = join(project, 'node_modules/.bin/tsc');
    // References are read from their built declarations, so these come first.
    spawnSync(tsc, ['-b', ...configuration.references.map(({ path }) => path)], { cwd: place });
    const run = spawnSync(tsc, ['-p', place, '--pretty', 'false'], { cwd: place, encoding: 'utf8' });
    return [...run.stdout.matchAll(/probe\.ts\(\d{1,6},\d{1,6}\): error (TS\d{1,6})/g)].map(
      (match) => match[1]!,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
