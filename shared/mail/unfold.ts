import type { Replacement, TracedText } from './traced-text.ts';

const FOLD = /[ \t]*\n[ \t]*/g;

/**
 * Joins folded lines (RFC 5322 section 2.2.3): each line end with the blanks around it becomes one space
 * that stands for all their bytes.
 */
export function unfold(text: TracedText): TracedText {
  const trimmed = text.trim();
  if (!trimmed.text.includes('\n')) return trimmed;
  const stretches: Replacement[] = [];
  for (const match of trimmed.text.matchAll(FOLD)) {
    stretches.push({ from: match.index, to: match.index + match[0].length, text: ' ' });
  }
  return trimmed.replace(stretches, ['unfolded']);
}
