import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WrongUse } from './io.ts';

/**
 * The folder of a case that `--case` names.
 * @throws WrongUse where there is none: a command line makes no case by a slip of the pen
 */
export function caseFolderOf(wish: string): string {
  const folder = resolve(wish);
  if (!existsSync(join(folder, 'case.json'))) {
    throw new WrongUse(`--case ${wish}: there is no case in this folder`);
  }
  return folder;
}
