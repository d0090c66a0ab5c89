import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, projectFolder } from './project.mjs';

/** Writes `dist/third-party.txt`: the licences of the packages that are in the bundles, as they ask for. */
export function writeThirdParty() {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  const parts = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name} ${version} (${license ?? 'see its text'})\n\n${licenceText(path)}`;
    });
  mkdirSync(distFolder, { recursive: true });
  writeFileSync(join(distFolder, 'third-party.txt'), parts.join(`\n${'-'.repeat(78)}\n`));
}

/** @param {string} path of the package from the project */
function licenceText(path) {
  const folder = join(projectFolder, path);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
