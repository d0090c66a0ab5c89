import type { Says } from '../../knowledge/schema/locale-schema.ts';
import { foldWords } from './fold-words.ts';
import { wordsThat } from './words-that.ts';

const CJK = /[\u1100-\u11ff\u3040-\u9fff]/;
/** "Auto:", "Lu :", "Poissa:": so short a word is a mark only with its colon; else a subject may begin with it. */
const SHORT = 8;

/**
 * What stands behind the words with which a subject opens, of those that say one thing in any language; null
 * where it opens with none of them.
 */
export function openingWords(...says: readonly Says[]): (subject: string) => string | null {
  const known = wordsThat(...says).map((word) => foldWords(word.split('{')[0] ?? '').trim());
  const words = [...new Set(known)].filter((word) => word.length > 1);
  words.sort((one, two) => two.length - one.length);
  return (subject) => {
    const folded = foldWords(subject).trimStart();
    for (const word of words) {
      if (!folded.startsWith(word)) continue;
      const rest = folded.slice(word.length);
      if (word.length >= SHORT || CJK.test(word) || /^\s{0,2}(?:[:：]|$)/.test(rest)) return rest;
    }
    return null;
  };
}
