import type { Replacement, TracedText } from './traced-text.ts';

const MARK = /^[ \t]{0,8}(?:[>|][ \t]?){1,12}/gm;
/** One quoted line may be chance; a shell prompt or a table has one too. */
const FEW = 2;

/** Takes the marks of quoted lines (`> `, `| `) away; their bytes are in no span of what remains. */
export function unquote(text: TracedText): TracedText {
  const stretches: Replacement[] = [];
  for (const match of text.text.matchAll(MARK)) {
    stretches.push({ from: match.index, to: match.index + match[0].length, text: '' });
  }
  return stretches.length < FEW ? text : text.replace(stretches, ['unquoted']);
}
