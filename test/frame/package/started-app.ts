import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { underDisplay } from '../under-display.mjs';
import type { UnpackedApp } from './unpacked-app.ts';

/** The packaged app, running, with its window. */
export interface StartedApp {
  readonly page: Page;
  readonly browser: Browser;
  /** Resolves with the exit code once all is closed. */
  readonly ended: Promise<number | null>;
  /** The command lines and seccomp modes of its processes, as the kernel knows them. */
  readonly processes: () => readonly { readonly words: string; readonly seccomp: string }[];
  /** Ends it whatever it does; for the end of a test. */
  readonly kill: () => void;
}

/** Starts the app on a screen of its own, without any switch that it does not get from a person but the port to watch it by. */
export async function startedApp(app: UnpackedApp): Promise<StartedApp> {
  const data = join(app.home, 'data');
  const [program, ...words] = underDisplay([
    app.executable,
    '--remote-debugging-port=0',
    `--user-data-dir=${data}`,
  ]);
  const child = spawn(program, words, {
    ...app.user,
    cwd: app.home,
    env: { PATH: process.env.PATH, HOME: app.home, LANG: 'C.UTF-8' },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const kill = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It is gone already: that is what was wanted.
    }
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child), {
      // Electron has no browser contexts to set Playwright's defaults on.
      noDefaults: true,
    });
    const context = browser.contexts()[0]!;
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    return { page, browser, ended, processes: () => processesNaming(app.executable), kill };
  } catch (error) {
    kill();
    throw error;
  }
}

/** Chromium says on standard error where it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /DevTools listening on (ws:\/\/\S{1,200})/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', (code) =>
      reject(new Error(`the app ended with ${code} before it showed a window:\n${said}`)),
    );
  });
}

function processesNaming(executable: string) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const seccomp = /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '';
        return words.startsWith(executable) ? [{ words, seccomp }] : [];
      } catch {
        return []; // It ended while the list was read.
      }
    });
}
