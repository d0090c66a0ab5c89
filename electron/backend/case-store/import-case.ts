import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Allowance, LimitReached } from '../containers/allowance.ts';
import { MAX_MAILBOX_BYTES } from '../limits.ts';
import { CaseFolder } from './case-folder.ts';
import { NoCase } from './no-case.ts';
import { partialOf, syncFolder } from './write-file.ts';

/** A file of a hundred thousand originals is none of ours. */
const LIMITS = { entries: 100_000, bytes: MAX_MAILBOX_BYTES };

/** The only names that a case has; whatever else stands in the zip is not written anywhere. */
const NAME = /^(?:case\.json|decisions\.ndjson|originals\/([0-9a-f]{64}))$/;

/**
 * Unpacks a zip that `exportCase` wrote, from whomever it came, into a folder that appears only when all of it is
 * there: no name of it becomes a path but those of a case, and each original has the bytes that its name says.
 * @param path of the folder, which is not there yet
 * @throws NoCase
 */
export async function importCase(file: string, path: string, now: string): Promise<void> {
  const made = partialOf(path);
  mkdirSync(join(made, 'originals'), { recursive: true, mode: 0o700 });
  try {
    await unpack(file, made);
    syncFolder(join(made, 'originals'));
    // Opened once, so that nothing comes in that cannot be opened.
    new CaseFolder(made, now).close();
    await rename(made, path);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (error instanceof NoCase) throw error;
    throw new NoCase('zip-unreadable', error);
  }
}

async function unpack(file: string, folder: string): Promise<void> {
  const zip = await yauzl.openPromise(file);
  const allowance = new Allowance(LIMITS);
  const names = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    allowance.takeEntry();
    const found = NAME.exec(entry.fileName);
    if (found === null || names.has(entry.fileName)) continue;
    names.add(entry.fileName);
    if (entry.isEncrypted()) throw new NoCase('zip-encrypted');
    const hash = await write(zip, entry, { path: join(folder, entry.fileName), allowance });
    if (found[1] !== undefined && hash !== found[1]) {
      throw new NoCase('zip-changed');
    }
  }
  if (!names.has('case.json')) throw new NoCase('zip-no-case');
}

/** Gives the SHA-256 of what was written. */
async function write(
  zip: ZipFile,
  entry: Entry,
  { path, allowance }: { readonly path: string; readonly allowance: Allowance },
): Promise<string> {
  const stream = await zip.openReadStreamPromise(entry);
  const out = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      allowance.takeBytes(chunk.length, size, entry.compressedSize);
      hash.update(chunk);
      await out.writeFile(chunk);
    }
    await out.sync();
  } catch (error) {
    if (error instanceof LimitReached) throw new NoCase('zip-too-large', error);
    throw error;
  } finally {
    stream.destroy();
    await out.close();
  }
  return hash.digest('hex');
}
