import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTool } from './run-tool.mjs';

/**
 * One thing the machine must have: a program on the path or a library the loader knows, with the Debian
 * packages that bring it (releases from 13 on call some by another name: first).
 * @typedef {{ program: string, packages: readonly string[] } | { library: string, packages: readonly string[] }} Need
 */

/** What Electron's own executable is linked against. @type {readonly Need[]} */
const window = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
];

/** What brings the older Electron. @type {readonly Need[]} */
const wheel = [
  { program: 'python3', packages: ['python3'] },
  { program: 'pip3', packages: ['python3-pip'] },
];

/** What the tests drive, and what they read PDFs with. @type {readonly Need[]} */
const checkers = [
  { program: 'chromium', packages: ['chromium'] },
  { program: 'xvfb-run', packages: ['xvfb'] },
  { program: 'xauth', packages: ['xauth'] },
  { program: 'pdftotext', packages: ['poppler-utils'] },
  { program: 'qpdf', packages: ['qpdf'] },
  { program: 'java', packages: ['default-jre-headless'] },
  { program: 'mvn', packages: ['maven'] },
  { program: 'rbldnsd', packages: ['rbldnsd'] },
  { program: 'openssl', packages: ['openssl'] },
];

/** What each of the commands needs of the system. */
export const systemNeeds = { window, wheel, checkers };

/**
 * Installs what is missing as root on Debian; elsewhere says how to.
 * @param {readonly Need[]} needs
 * @param {(line: string) => void} say
 * @returns {{ missing: string } | null} null where all is there
 */
export function bringSystemPackages(needs, say) {
  if (process.platform !== 'linux') return null;
  const missing = needs.filter((need) => !isThere(need));
  if (missing.length === 0) return null;
  const onDebian = existsSync('/etc/debian_version') && onPath('apt-get');
  if (!onDebian) {
    return {
      missing: `Missing here, by Debian's names (install what your system calls them): ${names(missing)}`,
    };
  }
  const install = ['install', '-y', '--no-install-recommends'];
  if (process.getuid?.() !== 0) {
    return {
      missing: `Missing here. Run: sudo apt-get update && sudo apt-get ${install.join(' ')} ${names(missing)}`,
    };
  }
  say(`installing ${names(missing)}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runTool('apt-get', ['update', '-qq'], { env });
  runTool('apt-get', [...install, '-qq', ...names(missing).split(' ')], { env, minutes: 20 });
  return null;
}

/** @param {readonly Need[]} needs */
function names(needs) {
  return needs.map(({ packages }) => packages.find(isKnown) ?? packages.at(-1)).join(' ');
}

/** @param {Need} need */
function isThere(need) {
  if ('program' in need) return onPath(need.program);
  const ldconfig = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  return (ldconfig.stdout ?? '').includes(`${need.library} `);
}

/** @param {string} name */
function isKnown(name) {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

/** @param {string} program */
function onPath(program) {
  // Debian keeps servers where the path of an ordinary user does not lead.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}
