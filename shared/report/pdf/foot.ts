import { breakLines } from './break-lines.ts';
import type { Mark, Tag } from './layout.ts';
import type { Context } from './measure/context.ts';
import { linesAsMarks } from './text-row.ts';
import { PAGE } from './theme.ts';

export interface Foot {
  readonly marks: readonly Mark[];
  /** Where the hairline above it stands, from the top of the page. */
  readonly top: number;
}

const ROOM_FOR_NUMBER = 62;

/** Foot text at the left, page number at the right, the last line at the bottom of the page. */
export function footOf(text: string, number: string, context: Context, element: Tag): Foot {
  const { type, shaper, x, width } = context;
  const room = width - ROOM_FOR_NUMBER;
  const fits = (part: string) => shaper.width(part, type.foot.face, type.foot.size) <= room;
  const lines = breakLines([{ text: brokenAtPoints(text, fits), style: type.foot }], room, shaper, 0);
  const height = lines.length * type.foot.leading;
  const top = PAGE.bottom - height - 6;
  const right = breakLines([{ text: number, style: type.foot }], ROOM_FOR_NUMBER, shaper, 0);
  const end = x + width - (right[0]?.width ?? 0);
  return {
    top,
    marks: [
      { kind: 'rule', from: [x, top], to: [x + width, top], width: 0.6, ink: 'line' },
      ...linesAsMarks(lines, x, top + 6, element).marks,
      ...linesAsMarks(right, end, top + 6, element).marks,
    ],
  };
}

const POINT = ' · ';

/** The parts of a foot on as few lines as they need, each line ending between two parts. */
function brokenAtPoints(text: string, fits: (part: string) => boolean): string {
  const lines: string[] = [];
  for (const part of text.split(POINT)) {
    const longer = lines.length === 0 ? part : `${lines[lines.length - 1]}${POINT}${part}`;
    if (lines.length > 0 && !fits(longer)) lines.push(part);
    else lines[Math.max(0, lines.length - 1)] = longer;
  }
  return lines.join('\n');
}
