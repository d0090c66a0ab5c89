import { join } from 'node:path';
import { build } from 'vite';
import { distFolder, projectFolder } from './project.mjs';
import { replaceFolder } from './replace-folder.mjs';

/** Builds the window into `dist/window`. */
export async function buildWindow() {
  const made = join(distFolder, `window.new-${process.pid}`);
  // React's development build writes to the console; a test run's NODE_ENV must not bring it in.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: join(projectFolder, 'renderer/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: made, emptyOutDir: true },
  });
  replaceFolder(made, join(distFolder, 'window'));
}
