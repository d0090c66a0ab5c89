import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, projectFolder } from './project.mjs';
import { replaceFolder } from './replace-folder.mjs';

/** What the bundles read at run time, beside them under these names. */
const assets = [
  { from: 'electron/example', to: 'example' },
  { from: 'electron/example-larger', to: 'example-larger' },
  { from: 'electron/fonts', to: 'fonts' },
  { from: 'electron/icons', to: 'icons' },
  // pdfkit reads its colour profile from `data` beside its own code, which is in the bundle.
  { from: 'node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc', to: 'data/sRGB_IEC61966_2_1.icc' },
];

/** Copies examples, fonts, icons and the colour profile into `dist`. */
export function copyAssets() {
  for (const { from, to } of assets) {
    const source = join(projectFolder, from);
    if (!existsSync(source)) continue;
    const made = join(distFolder, `${to}.new-${process.pid}`);
    cpSync(source, made, { recursive: true });
    replaceFolder(made, join(distFolder, to));
  }
}
