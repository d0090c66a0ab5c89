import { templatePattern } from '../../knowledge/template-pattern.ts';
import { foldWords } from './fold-words.ts';
import { wordsThat } from './words-that.ts';

const words = wordsThat('forwarded').map(foldWords);
const plain = new Set(words.filter((word) => !word.includes('{')));
const named = new RegExp(
  `^(?:${words
    .filter((word) => word.includes('{'))
    .map(templatePattern)
    .join('|')})$`,
  'u',
);
const MAX_MARK = 160;
const RULED = /^[ \t>|*]{0,12}[-_=─━—–]{2,}|[-_=─━—–]{2,}[ \t*]{0,4}$/;
const DRESSED = /^[ \t>|*_=─━—–-]{1,60}|[ \t*_=─━—–:：-]{1,60}$/g;

/**
 * Whether a line is the one that mail programs put above a forwarded mail: `----- Forwarded message -----`, in
 * any language, or Apple Mail's "Begin forwarded message:" without the rule.
 */
export function forwardMark(line: string): boolean {
  if (line.length > MAX_MARK) return false;
  const ruled = RULED.test(line);
  if (!ruled && !/[:：]\s{0,3}$/.test(line)) return false;
  const bare = foldWords(line).trim().replace(DRESSED, '').trim();
  return plain.has(bare) || (ruled && named.test(bare));
}
