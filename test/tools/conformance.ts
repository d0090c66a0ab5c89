import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findVeraPdf } from '../../electron/setup/verapdf.mjs';

/** PDF/A-3a and PDF/UA-1, as veraPDF names them. */
const FLAVOURS = ['3a', 'ua1'] as const;

/**
 * What veraPDF says of files: one `PASS name 3a` or `FAIL name ua1` a file and flavour, sorted, with the
 * rules that failed. One run for all files, since most of its time is Java's start.
 */
export function conformanceOf(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const tool = findVeraPdf();
  if ('missing' in tool) throw new Error(tool.missing);
  const folder = mkdtempSync(join(tmpdir(), 'verapdf-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    return FLAVOURS.flatMap((flavour) => {
      const args = ['-cp', tool.classpath, tool.mainClass, '-f', flavour, '--format', 'text', '-v', ...paths];
      return run(tool.java, args)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replace(`${folder}/`, ''));
    }).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** veraPDF ends with 1 where a file does not conform; its words are what counts. */
function run(java: string, args: readonly string[]): string {
  try {
    return execFileSync(java, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (failure) {
    const { stdout, stderr } = failure as { stdout?: string; stderr?: string };
    return stdout === undefined || stdout === '' ? `veraPDF failed: ${stderr ?? String(failure)}` : stdout;
  }
}
