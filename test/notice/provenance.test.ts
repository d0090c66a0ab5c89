import { describe, expect, test } from 'vitest';
import { exampleFiles, read } from './a-source.ts';
import { decodeSpans } from './decode-span.ts';
import { eximNotice } from './exim-notice.ts';
import { factsIn, wordsOf } from './facts-in.ts';
import { hardForms } from './hard-forms.ts';

/** Blanks are folded and the hyphen of a continuation line is dropped when lines are joined. */
const letters = (text: string): string => text.replace(/^(\d{3})-/, '$1').replace(/[\s\u00a0]+/g, '');

function unproved(content: Uint8Array): readonly string[] {
  return factsIn(read(content)).flatMap(({ path, fact }) => {
    const seen = decodeSpans(content, fact.spans, fact.decoding);
    return letters(seen).includes(letters(wordsOf(fact)))
      ? []
      : [`${path}: "${wordsOf(fact)}" is not what stands there: "${seen}"`];
  });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of a fact, decoded as it says, are its value', () => {
  test.each(exampleFiles())('in the example: %s', (_name, bytes) => {
    expect(factsIn(read(bytes)).length).toBeGreaterThan(0);
    expect(unproved(bytes)).toEqual([]);
  });

  test.each(hardForms)('%s', (_name, bytes) => {
    expect(factsIn(read(bytes)).length).toBeGreaterThan(3);
    expect(unproved(bytes)).toEqual([]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('with line ends %j', (eol) => {
    expect(unproved(bytesOf(eximNotice({ eol })))).toEqual([]);
  });
});
