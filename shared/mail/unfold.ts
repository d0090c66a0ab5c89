import type { Replacement, TracedText } from './traced-text.ts';

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

/**
 * Joins folded lines (RFC 5322 section 2.2.3): each line end with the blanks around it becomes one space
 * that stands for all their bytes.
 */
export function unfold(text: TracedText): TracedText {
  const trimmed = text.trim();
  if (!trimmed.text.includes('\n')) return trimmed;
  const stretches: Replacement[] = [];
  const words = trimmed.text;
  let done = 0;
  for (let end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', done)) {
    let from = end;
    while (from > done && isBlank(words, from - 1)) from -= 1;
    done = end + 1;
    while (isBlank(words, done)) done += 1;
    stretches.push({ from, to: done, text: ' ' });
  }
  return trimmed.replace(stretches, ['unfolded']);
}
