import { projectFolder } from '../build/project.mjs';

/**
 * How to start the window from the sources.
 * @param {string} executable Electron's
 * @param {readonly string[]} words for the app: `--example`, or files to take in
 * @returns {readonly [string, readonly string[]]} program and its words
 */
export function windowCommand(executable, words) {
  // Chromium refuses to run its sandbox for root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [executable, [...(asRoot ? ['--no-sandbox'] : []), projectFolder, ...words]];
}
