import type { Language } from '../../shared/contract/language-code.ts';
import { speak } from '../../shared/language/speak.ts';
import type { PackFile } from '../../shared/report/pack.ts';
import { STAMP_COMMAND } from '../../shared/report/stamp-command.ts';
import { postOverHttp } from '../backend/timestamp/post-over-http.ts';
import { stampPacks } from '../backend/timestamp/stamp-packs.ts';
import type { Io } from './io.ts';
import { safeForTerminal } from './safe-for-terminal.ts';

/** Has packs stamped. The one other command that sends anything anywhere, and it says before what and to whom. */
export async function stampAll(
  packs: readonly PackFile[],
  url: string,
  language: Language,
  io: Io,
): Promise<readonly PackFile[]> {
  const words = speak(language).timeStamp;
  const folders = packs.filter(({ path }) => path.endsWith('/SHA256SUMS')).length;
  io.err(`${safeForTerminal(words.sends(folders, new URL(url).host))}\n`);
  const { files, outcomes } = await stampPacks(packs, url, postOverHttp());
  for (const outcome of outcomes) {
    const { to } = outcome;
    const line = outcome.stamped
      ? words.stamped(to, outcome.at, outcome.authority)
      : words.withoutStamp(to, words.problems[outcome.problem](outcome.detail));
    io.err(`${safeForTerminal(line)}\n`);
  }
  if (files.length > 0) io.err(`${words.toCheck}\n  ${STAMP_COMMAND}\n`);
  return files;
}
