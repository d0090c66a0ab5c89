import { speak } from '../../../../shared/language/speak.ts';
import { useLanguage } from '../../../words/use-words.ts';

/** The words about the case as a file, and the titles of causes. */
export function useFileWords() {
  const { caseFile, causes } = speak(useLanguage((state) => state.language));
  return { words: caseFile, causes };
}
