import type { Language } from '../../shared/contract/language-code.ts';
import { leakSentence, leakWords } from '../../shared/language/leaks.ts';
import { redactionWords } from '../../shared/language/redaction.ts';
import type { PackResult } from '../../shared/report/pack.ts';

/** Why packs are not written, in sentences; where it is a leak, first what that means. Never a value. */
export function whyNotWritten(
  result: Extract<PackResult, { readonly ok: false }>,
  language: Language,
): readonly string[] {
  switch (result.because) {
    case 'locked': {
      const words = redactionWords[language];
      return result.refused.map(({ value, locked }) => words.refused(value, locked));
    }
    case 'leaks':
      return [
        leakWords(language).stopped(result.leaks.length),
        ...result.leaks.map((leak) => leakSentence(leak, language)),
      ];
  }
}
