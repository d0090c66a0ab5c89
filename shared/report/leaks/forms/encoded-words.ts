import { utf8Text } from '../byte-text.ts';
import { marked, SOFT } from '../marked-text.ts';

const WORD = '=\\?[^?\\s]{2,60}\\?[bBqQ]\\?[^?]{0,1000}\\?=';
const WORDS = new RegExp(`${WORD}(?:\\s{0,20}${WORD}){0,400}`, 'g');

/** RFC 2047, B and Q, in any charset; adjacent words are one text. */
export function withEncodedWords(text: string, decode: (words: string) => string): string {
  if (!text.includes('=?')) return text;
  return text.replace(WORDS, (words) =>
    marked(utf8Text(decode(words.replaceAll(SOFT, '').replace(/\s{1,20}/g, ' '))), 'encoded-word'),
  );
}
