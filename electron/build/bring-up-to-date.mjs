import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { distFolder } from './project.mjs';
import { steps } from './steps.mjs';

/**
 * Runs the build steps whose inputs changed since they last ran. Steps do not hang on each other: one
 * that fails leaves the rest up to date.
 * @param {{ only?: readonly string[], say?: (line: string) => void }} [wish] `only`: names of `dist` to bring up to date; all where absent
 * @returns {Promise<void>} rejects with what each failed step said
 */
export async function bringUpToDate({ only, say = () => {} } = {}) {
  const failures = [];
  for (const step of steps) {
    if (only !== undefined && !only.includes(step.makes)) continue;
    const now = fingerprint(step.inputs, step.without);
    if (isMadeFrom(step.makes, now)) continue;
    say(`building ${step.makes}`);
    try {
      await step.run();
      mkdirSync(join(distFolder, 'stamps'), { recursive: true });
      writeFileSync(join(distFolder, 'stamps', step.makes), now);
    } catch (error) {
      failures.push(`${step.makes} was not built: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/**
 * @param {string} name
 * @param {string} print
 */
function isMadeFrom(name, print) {
  const stamp = join(distFolder, 'stamps', name);
  return existsSync(join(distFolder, name)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}
