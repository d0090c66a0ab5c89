import { relative, sep } from 'node:path';
import type { Language } from '../../shared/contract/language-code.ts';
import { fileFaultWords } from '../../shared/language/file-fault-words.ts';
import { speak } from '../../shared/language/speak.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** By path from the folder, with `/`, as the manifest writes them. */
export async function filesIn(
  folder: string,
  io: Io,
  language: Language,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [file, bytes] of await filesOf([folder], io, language)) {
    files.set(relative(folder, file).split(sep).join('/'), bytes);
  }
  return files;
}

/** By the path they have from here. */
export async function filesOf(
  paths: readonly string[],
  io: Io,
  language: Language,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const input of inputsOf(paths, io)) {
    if ('problem' in input)
      io.err(
        `${safeForTerminal(`${input.name}: ${fileFaultWords(input.problem.detail, speak(language).fileFaults)}`)}\n`,
      );
    else files.set(input.file, input.bytes.subarray(0, input.bytes.length));
  }
  return files;
}
