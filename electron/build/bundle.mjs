import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { pdfkitInAsar } from './pdfkit-in-asar.mjs';
import { distFolder, projectFolder } from './project.mjs';

/** Node's own modules and Electron's; everything else goes into the bundle, so that no package has to be shipped. */
const external = [/^node:/, /^electron(\/|$)/, ...builtinModules];

/**
 * Bundles one entry into one CommonJS file of `dist`. CommonJS because a sandboxed preload takes
 * nothing else, and Electron 22 takes nothing else for main either.
 * @param {{ entry: string, name: string, executable?: boolean }} bundle
 * @returns {Promise<void>}
 */
export async function bundle({ entry, name, executable = false }) {
  const build = await rolldown({
    input: join(projectFolder, entry),
    platform: 'node',
    external,
    plugins: [pdfkitInAsar],
    // Node 16.17 is what the oldest Electron that the app runs on holds.
    transform: { target: 'node16.17' },
    // The bundler needs none of the compiler's settings.
    tsconfig: false,
  });
  try {
    const { output } = await build.generate({
      format: 'cjs',
      codeSplitting: false,
      banner: executable ? '#!/usr/bin/env node' : '',
    });
    mkdirSync(distFolder, { recursive: true });
    const file = join(distFolder, name);
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, output[0].code);
    if (executable) chmodSync(temporary, 0o755);
    renameSync(temporary, file);
  } finally {
    await build.close();
  }
}
