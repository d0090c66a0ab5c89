import type { Language } from '../../shared/contract/language-code.ts';
import { leakSentence } from '../../shared/language/leak-sentence.ts';
import { speak } from '../../shared/language/speak.ts';
import type { PackResult } from '../../shared/report/pack.ts';

/** Why packs are not written, in sentences; where it is a leak, first what that means. Never a value. */
export function whyNotWritten(
  result: Extract<PackResult, { readonly ok: false }>,
  language: Language,
): readonly string[] {
  switch (result.because) {
    case 'locked': {
      const words = speak(language).redaction;
      return result.refused.map(({ value, locked }) => words.refused(value, locked));
    }
    case 'leaks':
      return [
        speak(language).leaks.stopped(result.leaks.length),
        ...result.leaks.map((leak) => leakSentence(leak, language)),
      ];
  }
}
