/** Three letters at a time, folded into as many marks as a text of some length needs, at most. */
const MARKS = 1 << 14;

const markOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, 7919) ^ Math.imul(two, 104_729) ^ Math.imul(three, 31)) & (MARKS - 1);

function* marksOf(text: string): Generator<number> {
  for (let at = 0; at + 2 < text.length; at += 1) {
    yield markOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
  }
}

/** A word to look for, with the marks that a text needs which holds it. */
export interface Needle {
  readonly literal: string;
  readonly marks: readonly number[];
}

/** @param literal as it is looked for, in lower case if the texts are */
export const needleOf = (literal: string): Needle => ({ literal, marks: [...marksOf(literal)] });

/**
 * Which three letters stand next to each other in a text. Hundreds of words are looked for in every notice, and
 * nearly none is there: most are told by one mark that is missing, without a look at the text.
 */
export class TextGrams {
  readonly text: string;
  readonly #seen: Uint8Array;
  readonly #mask: number;

  constructor(text: string) {
    this.text = text;
    const size = Math.min(MARKS, 256 << Math.max(0, 27 - Math.clz32(text.length)));
    const seen = new Uint8Array(size);
    const mask = size - 1;
    this.#seen = seen;
    this.#mask = mask;
    let one = text.charCodeAt(0);
    let two = text.charCodeAt(1);
    for (let at = 2; at < text.length; at += 1) {
      const three = text.charCodeAt(at);
      seen[markOf(one, two, three) & mask] = 1;
      one = two;
      two = three;
    }
  }

  includes({ literal, marks }: Needle): boolean {
    for (const mark of marks) if (this.#seen[mark & this.#mask] === 0) return false;
    return this.text.includes(literal);
  }
}
