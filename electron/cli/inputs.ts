import { basename } from 'node:path';
import type { RefusedFile } from '../backend/input-file.ts';
import { listFiles } from '../backend/list-files.ts';
import { readInput } from '../backend/read-input.ts';
import type { Io } from './io.ts';

/** A file of the command line, read. */
export interface Input {
  /** As given, or below the folder that was given. */
  readonly file: string;
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the paths of a command line hold, in their order; `-` is standard input. Never throws for a bad file. */
export async function* inputsOf(paths: readonly string[], io: Io): AsyncGenerator<Input | RefusedFile> {
  for (const path of paths) {
    if (path === '-') {
      yield { file: '-', name: 'stdin', bytes: await io.stdin() };
      continue;
    }
    for await (const found of listFiles(path, path)) {
      if ('problem' in found) {
        yield found;
        continue;
      }
      const input = await readInput(found);
      if ('problem' in input) yield { name: found.name, problem: input.problem };
      else yield { file: found.name, name: basename(found.name), bytes: input.bytes };
    }
  }
}
