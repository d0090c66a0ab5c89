import { type Language, languageSchema } from '../../shared/contract/language-code.ts';
import { WrongUse } from './io.ts';

/** The language that `--language` asks for; English where it asks for none. */
export function languageOf(wish: string | undefined): Language {
  const language = languageSchema.safeParse(wish ?? 'en');
  if (!language.success)
    throw new WrongUse(`--language ${wish}: give one of ${languageSchema.options.join(', ')}`);
  return language.data;
}
