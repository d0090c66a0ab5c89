import type { Mark, Page, Placed, Row } from './layout.ts';
import { shiftMark } from './shift-mark.ts';

/** Where rows may stand on a page, from the top of the page; the first may begin elsewhere than the others. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rows onto pages: a row stays whole where a page can hold it, a row that says so stays with the next one,
 * and the head of a table stands again where the table goes on. Only a row taller than a page is cut, and
 * then between its lines.
 */
export function place(rows: readonly Row[], frameOf: (page: number) => Frame): readonly Page[] {
  const pages: Placed[][] = [[]];
  let y = frameOf(0).top;
  const frame = () => frameOf(pages.length - 1);
  const page = () => pages[pages.length - 1] ?? [];
  const turn = () => {
    pages.push([]);
    y = frame().top;
  };
  const put = (row: Row, artifact = false) => {
    if (page().length > 0 && !artifact) y += row.before;
    page().push({ row, y, artifact });
    y += row.height;
  };
  for (const group of groups(rows)) {
    if (group[0]?.breakBefore === true && page().length > 0) turn();
    if (y + heightOf(group, page().length === 0) > frame().bottom && page().length > 0) {
      turn();
      const head = group[0]?.head;
      if (head !== undefined) put(head, true);
    }
    for (const row of group) {
      let rest: Row | null = row;
      while (rest !== null && y + rest.height > frame().bottom + 0.01) {
        const [above, below]: readonly [Row | null, Row | null] = cut(rest, frame().bottom - y);
        if (above !== null) put(above);
        else if (page().length === 0) break;
        rest = below;
        turn();
        if (row.head !== undefined) put(row.head, true);
      }
      if (rest !== null) put(rest);
    }
  }
  return pages;
}

/** Rows that must stand on one page together: each that keeps with the next, and that next one. */
function* groups(rows: readonly Row[]): Generator<readonly Row[]> {
  let group: Row[] = [];
  for (const row of rows) {
    group.push(row);
    if (row.keepWithNext && group.length < LONGEST_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** A chain of headings that goes on for ever must not reach over a page. */
const LONGEST_GROUP = 14;

const heightOf = (group: readonly Row[], first: boolean): number =>
  group.reduce((sum, row, i) => sum + row.height + (i === 0 && first ? 0 : row.before), 0);

/** Cuts a row at the lowest place above `room` that no line of text crosses; nothing above: `[null, row]`. */
function cut(row: Row, room: number): readonly [Row | null, Row | null] {
  const lines = row.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  const at = Math.max(
    0,
    ...lines
      .map((line) => line.bottom)
      .filter((y) => y <= room && !lines.some((l) => l.top < y - 0.1 && l.bottom > y + 0.1)),
  );
  if (at <= 0 || !lines.some((line) => line.bottom > at + 0.1)) return [null, row];
  const above = row.marks.flatMap((mark) => clip(mark, 0, at));
  const below = row.marks.flatMap((mark) => clip(mark, at, row.height)).map((mark) => shiftMark(mark, -at));
  return [
    { ...row, height: at, marks: above, keepWithNext: false },
    { ...row, height: row.height - at, before: 0, marks: below, breakBefore: false, outline: undefined },
  ];
}

/** The mark, or the part of an upright rule or a panel, between two heights. */
function clip(mark: Mark, from: number, to: number): readonly Mark[] {
  switch (mark.kind) {
    case 'text':
      return mark.bottom > from + 0.1 && mark.bottom <= to + 0.1 ? [mark] : [];
    case 'rule': {
      const top = Math.max(from, mark.from[1]);
      const bottom = Math.min(to, mark.to[1]);
      if (mark.from[1] === mark.to[1]) return mark.from[1] > from && mark.from[1] <= to ? [mark] : [];
      return bottom > top ? [{ ...mark, from: [mark.from[0], top], to: [mark.to[0], bottom] }] : [];
    }
    case 'panel': {
      const top = Math.max(from, mark.y);
      const bottom = Math.min(to, mark.y + mark.height);
      return bottom > top ? [{ ...mark, y: top, height: bottom - top }] : [];
    }
    case 'scene':
      return from === 0 ? [mark] : [];
  }
}
