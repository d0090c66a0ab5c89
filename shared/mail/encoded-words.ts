import type { Decoders } from './decoders.ts';
import type { Replacement, TracedText } from './traced-text.ts';

/** One encoded word, then more with nothing but blanks between: RFC 2047 section 6.2 drops those blanks. */
const WORDS =
  /=\?[^?\s]{1,60}\?[bq]\?[^?\n]{0,2000}\?=(?:\s{0,10}=\?[^?\s]{1,60}\?[bq]\?[^?\n]{0,2000}\?=){0,200}/gi;

/** Decodes the encoded words of a header text; each run of them is traced as a whole. */
export function decodeWords(text: TracedText, decoders: Decoders): TracedText {
  if (!text.text.includes('=?')) return text;
  const stretches: Replacement[] = [];
  for (const match of text.text.matchAll(WORDS)) {
    const decoded = decoders.encodedWords(match[0]);
    if (decoded !== match[0]) {
      stretches.push({ from: match.index, to: match.index + match[0].length, text: decoded });
    }
  }
  return text.replace(stretches, ['encoded-word']);
}
