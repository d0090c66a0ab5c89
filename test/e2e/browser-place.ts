import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { caseIn } from './case-on-disk.ts';
import type { Place } from './place.ts';
import { cli } from './project.ts';

/**
 * Serves the built window and opens it in the system's Chromium.
 * @param words for `serve`
 */
export async function openBrowser(words: readonly string[] = []): Promise<Place> {
  const own = mkdtempSync(join(tmpdir(), 'bounce-dossier-e2e-'));
  const server = spawn(process.execPath, [cli, 'serve', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: own },
  });
  const startUrl = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString());
      if (address !== null) resolve(address[0]);
    });
    server.on('exit', (code) => reject(new Error(`serve ended with ${code}`)));
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 1320, height: 860 } });
  const said: string[] = [];
  const reached: string[] = [];
  const { origin } = new URL(startUrl);
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      reached.push(request.url());
    }
  });
  await page.goto(startUrl);
  return {
    page,
    said,
    reached: async () => reached,
    write: async (press) => {
      await press();
      const waiting = page.waitForEvent('download');
      await page.getByTestId('written').getByRole('link').click();
      const zip = join(own, 'download.zip');
      await (await waiting).saveAs(zip);
      const folder = mkdtempSync(join(own, 'unpacked-'));
      execFileSync('python3', ['-m', 'zipfile', '-e', zip, folder]);
      return folder;
    },
    caseFolder: () => {
      const [served = ''] = readdirSync(own).filter((name) => existsSync(join(own, name, 'cases')));
      return caseIn(join(own, served, 'cases'));
    },
    close: async () => {
      await browser.close();
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(own, { recursive: true, force: true });
    },
  };
}
