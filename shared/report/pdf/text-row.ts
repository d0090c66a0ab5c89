import { isBackward, mirrored } from './bidi-order.ts';
import type { Line } from './break-lines.ts';
import type { Piece } from './direction.ts';
import type { Mark, Tag } from './layout.ts';

type TextMark = Extract<Mark, { kind: 'text' }>;

/** Where the base line stands in a line of the given leading: about where Noto Sans puts it. */
const BASE_LINE = 0.74;

/** What is drawn for a piece, and the text itself where that is another: a bracket mirrored from right to left. */
function drawn({ text, face, language, level }: Piece): Pick<TextMark, 'text' | 'actual' | 'language'> {
  // A no-break space shares its glyph with the space: copied out of the PDF it would be either.
  const plain = text.replaceAll('\u00a0', ' ');
  const seen = isBackward(level) ? mirrored(plain) : plain;
  // The font parts a vowel of Thai into two glyphs, which do not say which characters they are of.
  return { text: seen, actual: seen === plain && face !== 'thai' ? null : plain, language };
}

/** Marks of lines set one under the other from `top`, with the height they take. */
export function linesAsMarks(
  lines: readonly Line[],
  x: number,
  top: number,
  tag: Tag,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let y = top;
  for (const line of lines) {
    for (const piece of line.pieces) {
      if (piece.text === '') continue;
      marks.push({
        kind: 'text',
        x: x + piece.x,
        y: y + line.leading * BASE_LINE,
        ...drawn(piece),
        face: piece.face,
        size: piece.style.size,
        ink: piece.style.ink,
        tag,
        top: y,
        bottom: y + line.leading,
      });
    }
    y += line.leading;
  }
  return { marks, height: y - top };
}
