import type { Language } from '../../shared/contract/language-code.ts';
import { type TokenTable, tokenTableSchema } from '../../shared/contract/redaction.ts';
import { speak } from '../../shared/language/speak.ts';
import { issueOf } from '../../shared/report/reissue/issue-of.ts';
import type { Earlier } from '../../shared/report/reissue/issued-as.ts';
import { decoders } from '../backend/decoders.ts';
import { filesIn } from './files-in.ts';
import { type Io, WrongUse } from './io.ts';

/** The issue before, and its key where the person's own folder is there: the same value keeps its token. */
export async function earlierOf(
  folder: string | undefined,
  io: Io,
  language: Language,
): Promise<{ readonly issue?: Earlier; readonly tokens?: TokenTable['tokens'] }> {
  if (folder === undefined) return {};
  const files = await filesIn(folder, io, language);
  const utf8 = (bytes: Uint8Array) => decoders.charset(bytes, 'utf-8');
  const named = issueOf(files, { sha256: decoders.sha256, utf8 });
  if (named === null) {
    throw new WrongUse(`--previous: ${speak(language).cli.give.notWhole(folder)}`);
  }
  const key = files.get('own/tokens.json');
  if (key === undefined) return { issue: { named } };
  return { issue: { named }, tokens: tokenTableSchema.parse(JSON.parse(utf8(key))).tokens };
}
