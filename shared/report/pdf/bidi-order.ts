import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Letters that run from right to left: without one there is nothing to order. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/;

/**
 * The embedding level of each UTF-16 unit (Unicode Standard Annex 9), or null where all run from left to right.
 * @param base `auto`: the first strong letter decides, as for the words of a stranger; `ltr`: our own sentences
 */
export const levelsOf = (text: string, base: 'ltr' | 'auto'): Uint8Array | null =>
  RIGHT_TO_LEFT.test(text) ? bidi.getEmbeddingLevels(text, base).levels : null;

/** Whether a level runs from right to left. */
export const isBackward = (level: number): boolean => level % 2 === 1;

/** The places of pieces from left to right (rule L2): from the highest level down, each run of it is turned round. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, i) => i);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return order;
}

/** A bracket as it looks from right to left (rule L4); all else as it is. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;
