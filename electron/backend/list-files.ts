import type { Dirent, PathLike } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import type { FileFault } from '../../shared/contract/file-fault.ts';
import type { InputFile, RefusedFile } from './input-file.ts';
import { MAX_FOLDER_DEPTH } from './limits.ts';
import { readFailure } from './read-failure.ts';

const SEPARATOR = Buffer.from(sep);

/**
 * The files behind a path that the person gave: itself, or all below it, sorted by path bytewise.
 * Symbolic links below a folder are refused, so a dropped folder never reaches outside itself and never
 * loops; the given path itself may be a link, as the person chose it.
 * @param given the path; results are named after it: `name` is `named` and what follows below it
 */
export async function* listFiles(
  given: string,
  named: string = basename(given),
): AsyncGenerator<InputFile | RefusedFile> {
  let folder: boolean;
  try {
    folder = (await stat(given)).isDirectory();
  } catch (error) {
    yield { name: named, problem: readFailure(error) };
    return;
  }
  if (!folder) yield { path: given, name: named };
  else yield* below(Buffer.from(given), named.endsWith('/') ? named.slice(0, -1) : named, 0);
}

async function* below(folder: Buffer, named: string, depth: number): AsyncGenerator<InputFile | RefusedFile> {
  if (depth > MAX_FOLDER_DEPTH) {
    yield {
      name: named,
      problem: { code: 'unreadable', detail: 'too-deep' satisfies FileFault },
    };
    return;
  }
  let entries: Entry[];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    yield { name: named, problem: readFailure(error) };
    return;
  }
  const folders = new Set(
    entries.flatMap(({ name, is }) => (is === 'folder' ? [name.toString('latin1')] : [])),
  );
  const maildir = folders.has('cur') && folders.has('new');
  for (const entry of entries) {
    // What a mail system has not finished writing (Maildir's `tmp`) is no mail yet.
    if (maildir && entry.is === 'folder' && entry.name.toString('latin1') === 'tmp') continue;
    const name = `${named}/${entry.name.toString('utf8')}`;
    const path = Buffer.concat([folder, SEPARATOR, entry.name]);
    if (entry.is === 'folder') yield* below(path, name, depth + 1);
    else if (entry.is === 'file') yield { path, name };
    else yield { name, problem: { code: 'unreadable', detail: entry.is } };
  }
}

interface Entry {
  readonly name: Buffer;
  readonly is: 'file' | 'folder' | Extract<FileFault, 'is-link' | 'no-regular-file'>;
}

async function entriesOf(folder: PathLike): Promise<Entry[]> {
  const found = (await readdir(folder, {
    withFileTypes: true,
    encoding: 'buffer',
  })) as unknown as Dirent<Buffer>[];
  return found
    .map((entry) => ({ name: entry.name, is: kindOf(entry) }))
    .sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
}

function kindOf(entry: Dirent<Buffer>): Entry['is'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'is-link' : 'no-regular-file';
}

/** A folder sorts as its files do, with the separator: "a-b" stands before "a/b". */
function sortKey(entry: Entry): Buffer {
  return entry.is === 'folder' ? Buffer.concat([entry.name, SEPARATOR]) : entry.name;
}
