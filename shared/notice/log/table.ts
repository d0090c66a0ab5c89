import type { TracedText } from '../../mail/traced-text.ts';

/** One thing that a row says, by the name of its column. */
export interface Named {
  /** Lower case, letters and digits only. */
  readonly name: string;
  readonly value: TracedText;
}

/** One row of a table: its cells by the names of their columns, lower case, letters and digits only. */
export interface Row {
  readonly line: TracedText;
  /** All cells that hold something, in their order. */
  readonly items: readonly Named[];
  /** The first of these columns that holds something; null where none does. */
  readonly cell: (...names: readonly string[]) => TracedText | null;
}

/** A table in a text, and the lines around it. */
export interface Table {
  readonly rows: readonly Row[];
  readonly others: readonly TracedText[];
}

/** A row with a quoted reply in several lines is longer than a line; none is longer than this. */
const MAX_ROW = 20_000;

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
  /** Where the separator or the line's end stands. */
  readonly end: number;
}

/** RFC 4180: a cell that begins with a quotation mark ends at the next one that is not doubled. */
function cellAt(text: string, from: number, separator: string): Cell {
  if (text[from] === '"') {
    let close = text.indexOf('"', from + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    const next = text[close + 1];
    if (close >= 0 && close - from < MAX_ROW && (next === undefined || next === separator || next === '\n'))
      return { from: from + 1, to: close, quoted: true, end: close + 1 };
  }
  const line = text.indexOf('\n', from);
  const stop = line < 0 ? text.length : line;
  const next = text.indexOf(separator, from);
  const end = next < 0 || next > stop ? stop : next;
  return { from, to: end, quoted: false, end };
}

/** The cells of a row. */
export interface Cells {
  readonly cells: readonly TracedText[];
  readonly line: TracedText;
  readonly end: number;
}

/** A doubled quotation mark is one; the byte of the second is left out. */
function unquoted(cell: TracedText): TracedText {
  const doubled = [...cell.text.matchAll(/""/g)];
  return cell.replace(doubled.map(({ index }) => ({ from: index + 1, to: index + 2, text: '' })));
}

/** The cells of the row that begins at `from`. */
export function cellsAt(text: TracedText, from: number, separator: string): Cells {
  const cells: TracedText[] = [];
  let at = from;
  for (;;) {
    const cell = cellAt(text.text, at, separator);
    const words = text.slice(cell.from, cell.to);
    cells.push(cell.quoted ? unquoted(words) : words.trim());
    at = cell.end + 1;
    if (text.text[cell.end] !== separator) return { cells, line: text.slice(from, cell.end), end: cell.end };
  }
}

export const columnName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const SEPARATORS = ['\t', ',', ';', '|'];

interface Head {
  readonly names: readonly string[];
  readonly separator: string;
}

/** How the line with the names of a table's columns is known. */
export interface HeadMark {
  /** A word that it holds; other lines are not looked into. */
  readonly word: RegExp;
  readonly knows: (names: ReadonlySet<string>) => boolean;
  /** How a row is known that was pasted without that line, and the names that its columns have by default. */
  readonly headless?: { readonly row: RegExp; readonly names: readonly string[] };
}

/** A row may end early or go on with columns of the host's own; its own are as many as it has. */
function headOf(line: TracedText, { headless }: HeadMark): Head | null {
  if (headless === undefined || line.length > MAX_ROW || !headless.row.test(line.text)) return null;
  const count = cellsAt(line, 0, ',').cells.length;
  const more = Array.from({ length: Math.max(0, count - headless.names.length) }, (_none, at) => `more${at}`);
  return { names: [...headless.names, ...more], separator: ',' };
}

function headIn(line: TracedText, { word, knows }: HeadMark): Head | null {
  if (line.length > 4000 || !word.test(line.text)) return null;
  const bare = line.exec(/^#Fields: {0,4}(.*)$/)?.group(1) ?? line;
  for (const separator of SEPARATORS) {
    if (!bare.text.includes(separator)) continue;
    const names = cellsAt(bare, 0, separator).cells.map((cell) => columnName(cell.text));
    if (knows(new Set(names))) return { names, separator };
  }
  return null;
}

function rowOf(head: Head, { cells, line }: Cells): Row {
  const cell = (...names: readonly string[]): TracedText | null => {
    for (const name of names) {
      const found = cells[head.names.indexOf(name)] ?? null;
      if (found !== null && found.length > 0) return found;
    }
    return null;
  };
  const items = cells.flatMap((value, at) =>
    value.length === 0 ? [] : [{ name: head.names[at] ?? '', value }],
  );
  return { line, items, cell };
}

/** A row may lack its last cells, as a paste does; fewer than this are no row. */
const isRow = (head: Head, cells: readonly TracedText[]): boolean =>
  cells.length > head.names.length / 2 && cells.length <= head.names.length + 1;

/**
 * Reads the table whose columns have the names that are asked for: with commas, semicolons, bars or tabs
 * (as a browser copies one), with or without the `#Fields:` of Microsoft's logs.
 */
export function readTable(text: TracedText, mark: HeadMark): Table {
  const rows: Row[] = [];
  const others: TracedText[] = [];
  let head: Head | null = null;
  let at = 0;
  while (at <= text.length) {
    const end = text.text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const found = headIn(line, mark);
    head ??= headOf(line, mark);
    const read: Cells | null = head === null || found !== null ? null : cellsAt(text, at, head.separator);
    if (head !== null && read !== null && isRow(head, read.cells)) {
      rows.push(rowOf(head, read));
      at = read.end + 1;
    } else {
      if (found === null && !line.text.startsWith('#')) others.push(line);
      head = found ?? head;
      at += line.length + 1;
    }
  }
  return { rows, others };
}
