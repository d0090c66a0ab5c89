import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { RATIO_FROM } from '../containers/allowance.ts';
import type { CaseFolder } from './case-folder.ts';
import { partialOf } from './write-file.ts';

/**
 * Writes a case as one zip: `case.json`, its decisions and its originals. It appears under its name only when it is
 * whole, and the same case gives the same bytes.
 */
export async function exportCase({ head, decisions, originals }: CaseFolder, file: string): Promise<void> {
  const zip = new yazl.ZipFile();
  const options = { mtime: new Date(head.createdAt), mode: 0o100600 };
  zip.addBuffer(Buffer.from(`${JSON.stringify(head)}\n`), 'case.json', options);
  const lines = decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
  zip.addBuffer(Buffer.from(lines), 'decisions.ndjson', options);
  const hashes = new Set(decisions.flatMap((one) => (one.kind === 'took-in' ? [one.sha256] : [])));
  for (const sha256 of [...hashes].sort()) {
    const path = originals.pathOf(sha256);
    const found = await stat(path).catch(() => null);
    // An original that is gone is said where the case is opened; the others go along.
    if (found === null) continue;
    // What packs too well is taken for a bomb on the way back in.
    zip.addFile(path, `originals/${sha256}`, { ...options, compress: found.size <= RATIO_FROM });
  }
  zip.end();
  const made = partialOf(file);
  try {
    await pipeline(zip.outputStream, createWriteStream(made, { flags: 'wx', mode: 0o600, flush: true }));
    await rename(made, file);
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  }
}
