import type { Ink, Shape } from '../../contract/scene.ts';

/** Rough width of a text in a proportional face: enough to keep labels apart, on the safe side. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text) {
    const c = character.codePointAt(0) ?? 0;
    // CJK and other wide characters take a whole em; capitals and digits more than small letters.
    units += c >= 0x1100 ? 1 : /[A-Z0-9#@%]/.test(character) ? 0.64 : 0.53;
  }
  return units * size;
}

/** Shortens a text to a width, with an ellipsis; the table has it whole. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Labels in rows, so that none covers another and none leaves the picture. */
export interface LabelRows {
  readonly shapes: readonly Shape[];
  /** Centres a label on `x` in the row at height `y`; false where there is no room for it. */
  readonly place: (x: number, y: number, text: string, ink: Ink) => boolean;
}

/** Rows between two edges, for labels of one size. */
export function labelRows(left: number, right: number, size: number): LabelRows {
  const shapes: Shape[] = [];
  const taken = new Map<number, { from: number; to: number }[]>();
  return {
    shapes,
    place: (x, y, text, ink) => {
      const width = textWidth(text, size);
      if (width > right - left) return false;
      const from = Math.min(Math.max(x - width / 2, left), right - width);
      const row = taken.get(y) ?? [];
      if (row.some((other) => from < other.to + 8 && from + width > other.from - 8)) return false;
      taken.set(y, [...row, { from, to: from + width }]);
      shapes.push({ shape: 'text', at: [from, y], text, ink, size, anchor: 'start' });
      return true;
    },
  };
}
