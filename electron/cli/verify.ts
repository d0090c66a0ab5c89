import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { speak } from '../../shared/language/speak.ts';
import { verifyWords } from '../../shared/language/verify.ts';
import type { VerifyResult } from '../../shared/report/verify/fault.ts';
import { verifyPack } from '../../shared/report/verify.ts';
import { decoders } from '../backend/decoders.ts';
import { inputsOf } from './inputs.ts';
import { type Command, type Io, WrongUse } from './io.ts';
import { languageOf } from './language-of.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** Checks a written pack as a stranger would. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify [--json] [--originals PATH]… [--language en|de|fr|es] DIR',
  does: 'check a written pack: manifests, exhibits against their originals, facts out of the exhibits again',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        language: { type: 'string' },
        originals: { type: 'string', multiple: true, default: [] },
      },
    });
    const language = languageOf(values.language);
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new WrongUse('Give the one folder to check.');
    const there = await stat(folder).catch(() => null);
    if (!there?.isDirectory()) throw new Error(`${folder} is no folder`);
    const files = await filesIn(folder, io);
    const originals = [...(await filesOf(values.originals, io)).values()];
    const result = verifyPack(files, { decoders, knowledge }, originals);
    if (values.json) io.out(`${JSON.stringify(result, null, 2)}\n`);
    else {
      const words = speak(language).cli.verify;
      for (const line of linesOf(result, language)) io.out(`${safeForTerminal(line)}\n`);
      io.out(`${result.ok ? words.good : words.bad(result.faults.length)}\n`);
    }
    return result.ok ? 0 : 1;
  },
};

/** Faults first, then what could not be looked at. */
function linesOf({ faults, notes }: VerifyResult, language: Language): readonly string[] {
  return [...faults, ...notes].map(({ code, file, detail }) => {
    const sentence = verifyWords[language][code](detail);
    return file === '' ? sentence : `${file}: ${sentence}`;
  });
}

/** By path from the folder, with `/`, as the manifest writes them. */
async function filesIn(folder: string, io: Io): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [file, bytes] of await filesOf([folder], io)) {
    files.set(relative(folder, file).split(sep).join('/'), bytes);
  }
  return files;
}

async function filesOf(paths: readonly string[], io: Io): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const input of inputsOf(paths, io)) {
    if ('problem' in input) io.err(`${safeForTerminal(`${input.name}: ${input.problem.detail}`)}\n`);
    else files.set(input.file, input.bytes.subarray(0, input.bytes.length));
  }
  return files;
}
