import type { TracedText } from '../../mail/traced-text.ts';

/** Takes every match away; with `least`, only where there are at least so many: one alone may be chance. */
export function cutOut(text: TracedText, pattern: RegExp, least = 1): TracedText {
  const found = [...text.text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: '',
  }));
  return found.length < least ? text : text.replace(found);
}
