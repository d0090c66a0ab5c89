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
  const stack = new PageStack(frameOf);
  for (const group of groups(rows)) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.breakBefore === true) stack.turn();
    if (!stack.holds(group) && !stack.startsHere(group)) {
      stack.turn();
      stack.repeat(first.head);
    }
    for (const row of group) stack.put(row);
  }
  return stack.pages;
}

/** Pages as they fill from the top down. */
class PageStack {
  readonly pages: Placed[][] = [[]];
  readonly #frameOf: (page: number) => Frame;
  #y: number;

  constructor(frameOf: (page: number) => Frame) {
    this.#frameOf = frameOf;
    this.#y = frameOf(0).top;
  }

  get #page(): Placed[] {
    return this.pages[this.pages.length - 1] ?? [];
  }

  get #bottom(): number {
    return this.#frameOf(this.pages.length - 1).bottom;
  }

  /** To a new page, unless this one is still empty. */
  turn(): void {
    if (this.#page.length === 0) return;
    this.pages.push([]);
    this.#y = this.#frameOf(this.pages.length - 1).top;
  }

  holds(group: readonly Row[]): boolean {
    const empty = this.#page.length === 0;
    const height = group.reduce((sum, row, i) => sum + row.height + (i === 0 && empty ? 0 : row.before), 0);
    return this.#y + height <= this.#bottom + 0.01;
  }

  /** What no page can hold is cut in any case: it may as well begin here, if there is room worth the name. */
  startsHere(group: readonly Row[]): boolean {
    const { top, bottom } = this.#frameOf(this.pages.length);
    const height = group.reduce((sum, row, i) => sum + row.height + (i === 0 ? 0 : row.before), 0);
    return height > bottom - top && bottom - this.#y > (bottom - top) / 4;
  }

  repeat(head: Row | undefined): void {
    if (head !== undefined) this.#add(head, true);
  }

  put(row: Row): void {
    let rest: Row | null = row;
    while (rest !== null && !this.holds([rest])) {
      const white: number = this.#page.length === 0 ? 0 : rest.before;
      const [above, below]: Cut = cut(rest, this.#bottom - this.#y - white);
      // What cannot be cut, and does not fit on an empty page either, reaches into the margin: never lost.
      if (above === null && this.#page.length === 0) break;
      if (above !== null) this.#add(above, false);
      rest = below;
      this.turn();
      if (row.head !== undefined && above !== null) this.repeat(row.head);
    }
    if (rest !== null) this.#add(rest, false);
  }

  #add(row: Row, artifact: boolean): void {
    if (this.#page.length > 0) this.#y += row.before;
    this.#page.push({ row, y: this.#y, artifact });
    this.#y += row.height;
  }
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
const LONGEST_GROUP = 32;

type Cut = readonly [Row | null, Row | null];

/** Cuts a row at the lowest place above `room` that no line of text crosses; nothing above: `[null, row]`. */
function cut(row: Row, room: number): Cut {
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
