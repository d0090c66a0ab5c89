import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Language } from '../../shared/contract/language-code.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { leakSentence } from '../../shared/language/leak-sentence.ts';
import { speak } from '../../shared/language/speak.ts';
import { verifyNext } from '../../shared/language/verify-next.ts';
import { STAMP_COMMAND } from '../../shared/report/stamp-command.ts';
import { byHand } from '../../shared/report/verify/by-hand.ts';
import type { VerifyResult } from '../../shared/report/verify/fault.ts';
import { KEY, verifyLeaks } from '../../shared/report/verify/verify-leaks.ts';
import { verifyPack } from '../../shared/report/verify.ts';
import { decoders } from '../backend/decoders.ts';
import { leakPorts } from '../backend/leak-ports.ts';
import { type StampCheck, verifyStamps } from '../backend/timestamp/verify-stamps.ts';
import { filesIn, filesOf } from './files-in.ts';
import { type Command, WrongUse } from './io.ts';
import { languageOf } from './language-of.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** Checks a written pack as a stranger would. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify [--json | --by-hand] [--originals PATH]… [--language en|de|fr|es] DIR',
  does: 'check a written pack: manifests, exhibits against their originals, facts out of the exhibits again',
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'by-hand': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        language: { type: 'string' },
        originals: { type: 'string', multiple: true, default: [] },
      },
    });
    const language = languageOf(values.language);
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new WrongUse(speak(language).cli.give.folder);
    const there = await stat(folder).catch(() => null);
    if (!there?.isDirectory()) throw new Error(speak(language).cli.give.noFolder(folder));
    const files = await filesIn(folder, io, language);
    if (values['by-hand']) {
      io.out(byHand(files, decoders, language));
      return 0;
    }
    const originals = [...(await filesOf(values.originals, io, language)).values()];
    const result = verifyPack(files, { decoders, knowledge }, originals);
    const stamps = await verifyStamps(files);
    const leaks = verifyLeaks(files, { ...leakPorts, utf8: (bytes) => decoders.charset(bytes, 'utf-8') });
    const bad = faultCount(result, stamps, leaks);
    const ok = bad === 0;
    if (values.json)
      io.out(`${JSON.stringify({ ...inWords(result, language), ok, stamps, leaks }, null, 2)}\n`);
    else {
      const words = speak(language).cli.verify;
      for (const line of linesOf(result, language)) io.out(`${safeForTerminal(line)}\n`);
      for (const line of leakLines(leaks, language)) io.out(`${safeForTerminal(line)}\n`);
      for (const line of stampLines(stamps, language)) io.out(`${safeForTerminal(line)}\n`);
      io.out(`${words.checked(result.checked)}\n`);
      io.out(`${ok ? words.good : words.bad(bad)}\n`);
      io.err(`${words.byHand}\n`);
    }
    return ok ? 0 : 1;
  },
};

function faultCount(
  { faults }: VerifyResult,
  stamps: readonly StampCheck[],
  leaks: ReturnType<typeof verifyLeaks>,
): number {
  const stamped = stamps.filter((each) => !each.result.ok).length;
  if (leaks.state === 'no-key') return faults.length + stamped;
  return faults.length + stamped + (leaks.state === 'searched' ? leaks.leaks.length : 1);
}

/** What of the values that were taken out is still there; that they were not looked for is said by a note. */
function leakLines(check: ReturnType<typeof verifyLeaks>, language: Language): readonly string[] {
  const words = speak(language).leaks;
  if (check.state === 'no-key') return [];
  if (check.state === 'unreadable') return [`${KEY}: ${words.unreadable}`];
  if (check.leaks.length === 0) return [words.clean(check.values, check.files)];
  return [...check.leaks.map((leak) => leakSentence(leak, language)), `  → ${words.next}`];
}

/** Faults first, each with what to do about it, then what could not be looked at. */
function linesOf(result: VerifyResult, language: Language): readonly string[] {
  const { faults, notes } = inWords(result, language);
  const named = ({ file, reason }: { file: string; reason: string }) =>
    file === '' ? reason : `${file}: ${reason}`;
  return [...faults.flatMap((fault) => [named(fault), `  → ${fault.next}`]), ...notes.map(named)];
}

/** A stamp can hold and still be by anybody: the command that tells is said with it. */
function stampLines(stamps: readonly StampCheck[], language: Language): readonly string[] {
  const words = speak(language).timeStamp;
  return stamps.flatMap(({ file, result }) =>
    result.ok
      ? [`${file}: ${words.holds(result.at, result.authority)}`, `  ${STAMP_COMMAND}`]
      : [`${file}: ${words.fails(words.problems[result.problem](''))}`, `  → ${words.next}`],
  );
}

/** The result with its sentences, for people as for programs. */
function inWords(result: VerifyResult, language: Language) {
  const reason = ({ code, detail }: VerifyResult['faults'][number] | VerifyResult['notes'][number]) =>
    speak(language).verify.reasons[code](detail);
  return {
    ...result,
    faults: result.faults.map((fault) => ({
      ...fault,
      reason: reason(fault),
      next: verifyNext(fault.code, language),
    })),
    notes: result.notes.map((note) => ({ ...note, reason: reason(note) })),
  };
}
