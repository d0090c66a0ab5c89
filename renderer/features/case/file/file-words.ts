import { speak } from '../../../../shared/language/speak.ts';
import { useLanguage } from '../../../words/use-words.ts';

/** The words about the case as a file, the titles of causes, and how the language joins them. */
export function useFileWords() {
  const { caseFile, causes, format } = speak(useLanguage((state) => state.language));
  return { words: caseFile, causes, format };
}
