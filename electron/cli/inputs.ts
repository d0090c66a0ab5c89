import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { RefusedFile } from '../backend/input-file.ts';
import { listFiles } from '../backend/list-files.ts';
import { type OpenedInput, openInput } from '../backend/open-input.ts';
import type { Io } from './io.ts';

/** A file of the command line, opened. */
export interface Input extends OpenedInput {
  /** As given, or below the folder that was given. */
  readonly file: string;
  /** Without its folders. */
  readonly name: string;
}

/** What the paths of a command line hold, in their order; `-` is standard input. Never throws for a bad file. */
export async function* inputsOf(paths: readonly string[], io: Io): AsyncGenerator<Input | RefusedFile> {
  for (const path of paths) {
    if (path === '-') {
      const bytes = await io.stdin();
      yield { file: '-', name: 'stdin', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
      continue;
    }
    for await (const found of listFiles(path, path)) {
      if ('problem' in found) {
        yield found;
        continue;
      }
      const input = await openInput(found);
      if ('problem' in input) yield { name: found.name, problem: input.problem };
      else yield { file: found.name, name: basename(found.name), ...input };
    }
  }
}
