import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { z } from 'zod';

const lockSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** ISO 8601, UTC. */
  started: z.string(),
  /** Tells two locks of one process apart. */
  token: z.string(),
});

/** Who writes a case. */
export type Holder = z.infer<typeof lockSchema>;

/** A lock that this process holds. */
export interface CaseLock {
  readonly release: () => void;
}

/** Locks of this process. One that names its pid and is not among them is of a process that died and had it before. */
const held = new Set<string>();

/**
 * Takes a case for writing, or says who has it. The lock of a process that died on this machine is taken over; of
 * another machine's nothing can be known.
 * @param path of the lock
 */
export function lockCase(path: string): CaseLock | { readonly holder: Holder } {
  // The machine's own clock: it is held against the moment that the machine was started.
  const started = new Date().toISOString();
  const own: Holder = { pid: process.pid, host: hostname(), started, token: randomUUID() };
  for (;;) {
    if (write(path, own)) return lockOf(path, own);
    const holder = holderIn(path);
    if (holder !== null && isAlive(holder)) return { holder };
    takeAway(path, holder);
  }
}

function write(path: string, own: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function lockOf(path: string, own: Holder): CaseLock {
  held.add(own.token);
  return {
    release: () => {
      if (!held.delete(own.token)) return;
      if (holderIn(path)?.token === own.token) rmSync(path, { force: true });
    },
  };
}

/** Null where there is none, or where its writer died before it was whole. */
function holderIn(path: string): Holder | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function isAlive({ pid, host, token, started }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(token);
  // From before the machine was started: the pid is another process's by now.
  if (Date.parse(started) < Date.now() - uptime() * 1000) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Moved before it is removed: of two that find the same dead lock, neither may remove the other's new one. */
function takeAway(path: string, dead: Holder | null): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = holderIn(aside);
  if (moved !== null && moved.token !== dead?.token) renameSync(aside, path);
  else rmSync(aside, { force: true });
}
