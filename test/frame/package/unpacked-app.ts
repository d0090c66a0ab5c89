import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../source-files.ts';

/** The packaged app where a person other than root can start it. */
export interface UnpackedApp {
  readonly folder: string;
  readonly executable: string;
  /** A home of its own, so that nothing of this machine's user is read or written. */
  readonly home: string;
  /** Who starts it: never root, for whom Chromium has no sandbox. */
  readonly user: { readonly uid: number; readonly gid: number } | Record<string, never>;
}

const nobody = { uid: 65534, gid: 65534 };

/** Packages the app and puts it as an installer would: owned by root, its sandbox helper set to run as root. */
export function unpackedApp(): UnpackedApp {
  execFileSync(process.execPath, ['electron/build/package.mjs'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const place = mkdtempSync(join(tmpdir(), 'bounce-dossier-app-'));
  const folder = join(place, 'app');
  const home = join(place, 'home');
  mkdirSync(home);
  cpSync(join(project, 'release/linux-unpacked'), folder, { recursive: true });
  const app = { folder, executable: join(folder, 'bounce-dossier'), home };
  if (process.getuid?.() !== 0) return { ...app, user: {} };
  chmodSync(place, 0o755);
  chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
  chownSync(home, nobody.uid, nobody.gid);
  return { ...app, user: nobody };
}
