import { read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { factsIn, wordsOf } from './facts-in.ts';

/** Blanks are folded where lines are joined. */
const letters = (text: string): string => text.replace(/^(\d{3})-/, '$1').replace(/[\s\u00a0]+/g, '');

/** The facts of a file whose bytes, decoded as the fact says, are not its value; each with what stands there. */
export function unproved(content: Uint8Array): readonly string[] {
  return factsIn(read(content)).flatMap(({ path, fact }) => {
    const seen = decodeSpans(content, fact.spans, fact.decoding);
    return letters(seen).includes(letters(wordsOf(fact)))
      ? []
      : [`${path}: "${wordsOf(fact)}" is not what stands there: "${seen}"`];
  });
}
