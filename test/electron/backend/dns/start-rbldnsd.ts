import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A blocklist as rbldnsd serves it: addresses with their answers, and what it does with those who ask. */
export interface TestList {
  readonly zone: string;
  /** Lines of an `ip4set` dataset, as rbldnsd(8) describes them. */
  readonly entries: readonly string[];
  /** `refuse` answers REFUSED, `ignore` does not answer. */
  readonly access?: 'refuse' | 'ignore';
}

/** The blocklist server of many public lists, on loopback, with zones of ours. */
export async function startRbldnsd(
  lists: readonly TestList[],
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'bounce-dossier-rbldnsd-'));
  // Started as root it becomes a user of its own, who has to read the zones.
  chmodSync(folder, 0o755);
  const zones = lists.flatMap(({ zone, entries, access }, index) => {
    writeFileSync(join(folder, `list-${index}`), `${entries.join('\n')}\n`);
    const set = `${zone}:ip4set:list-${index}`;
    if (access === undefined) return [set];
    writeFileSync(join(folder, `access-${index}`), `0.0.0.0/0 :${access}\n`);
    return [`${zone}:acl:access-${index}`, set];
  });
  const port = await freePort();
  const child = spawn('rbldnsd', ['-n', '-w', folder, '-b', `127.0.0.1/${port}`, ...zones], {
    // Debian keeps servers where the path of an ordinary user does not lead.
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      if (/ started \(/.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', () => reject(new Error(`rbldnsd ended: ${said}`)));
  });
  return {
    port,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return port;
}
