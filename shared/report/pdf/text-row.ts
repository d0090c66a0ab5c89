import type { Line } from './break-lines.ts';
import type { Mark, Tag } from './layout.ts';

/** Where the base line stands in a line of the given leading: about where Noto Sans puts it. */
const BASE_LINE = 0.74;

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
        // A no-break space shares its glyph with the space: copied out of the PDF it would be either.
        text: piece.text.replaceAll('\u00a0', ' '),
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
