import { TracedText } from '../../mail/traced-text.ts';
import { columnName, type Named, type Row } from './table.ts';

/** The lists of a text, and the lines around them. */
export interface Listings {
  readonly blocks: readonly Row[];
  readonly others: readonly TracedText[];
}

/**
 * `EventId   : FAIL` (PowerShell's Format-List), `email: bob@example.com` (YAML), `Sent Time:⇥Nov 12 …` (a page's
 * table of two columns).
 */
const ITEM =
  /^([ \t>|]{0,40}(?:[-*•] )?)["']?([A-Za-z_][\w .()/-]{0,40}?)["']?[ \t]{0,40}(?::[ \t]{1,4}|:$|\t)[ \t]{0,40}(.*)$/;
/** Format-List breaks long values and indents what follows. */
const CONTINUED = /^[ \t]{4,60}\S/;
const MAX_LINE = 20_000;
/** No value is broken into more lines; a hostile text of nothing but blanks is. */
const MAX_CONTINUED = 60;
/** Two lines with colons may be a sentence's. */
const FEW = 3;
/** Consoles break at their last column, in the middle of a word. */
const CONSOLES: ReadonlySet<number> = new Set([79, 80, 119, 120]);
const QUOTED = /^(["'])(.*)\1,?$/s;

const unquoted = (value: TracedText): TracedText => (value.exec(QUOTED)?.group(2) ?? value).trim();

/** Lines of `name: value` that stand together list one thing. */
interface Item extends Named {
  readonly indent: number;
}

interface Open {
  readonly items: Item[];
  readonly lines: TracedText[];
  /** Lines that the last value goes on over. */
  continued: number;
}

function itemIn(line: TracedText): Item | null {
  const match = line.length > MAX_LINE ? null : line.exec(ITEM);
  const name = columnName(match?.group(2)?.text ?? '');
  if (match === null || name === '') return null;
  const indent = (match.group(1)?.text ?? '').replace(/[-*•] $/, '').length;
  return { name, indent, value: unquoted(match.group(3)?.trim() ?? line.slice(line.length)) };
}

function listingOf({ items, lines }: Open): Row | null {
  const line = TracedText.join(lines, '\n');
  if (line === null || items.length < FEW) return null;
  const cell = (...names: readonly string[]): TracedText | null => {
    for (const name of names) {
      const found = items.find((item) => item.name === name && item.value.length > 0);
      if (found !== undefined) return found.value;
    }
    return null;
  };
  return { line, cell, items };
}

/** A name that comes again begins the next thing, unless it stands deeper. */
const repeats = (open: Open, item: Item): boolean =>
  item.indent <= (open.items[0]?.indent ?? 0) && open.items.some(({ name }) => name === item.name);

function goesOn(open: Open, line: TracedText): boolean {
  const last = open.items.at(-1);
  if (last === undefined || open.continued >= MAX_CONTINUED || !CONTINUED.test(line.text)) return false;
  open.continued += 1;
  const gap = CONSOLES.has(open.lines.at(-1)?.length ?? 0) ? '' : ' ';
  const value = TracedText.join([last.value, line.trim()], gap);
  open.items[open.items.length - 1] = { ...last, value: value ?? last.value };
  return true;
}

/** Finds the lists whose names are those that are asked for. */
export function readListings(text: TracedText, knows: (names: ReadonlySet<string>) => boolean): Listings {
  const blocks: Row[] = [];
  const others: TracedText[] = [];
  let open: Open = { items: [], lines: [], continued: 0 };
  const close = () => {
    const block = listingOf(open);
    if (block !== null && knows(new Set(open.items.map(({ name }) => name)))) blocks.push(block);
    else for (const line of open.lines) others.push(line);
    open = { items: [], lines: [], continued: 0 };
  };
  for (const line of text.lines()) {
    const item = itemIn(line);
    if (item !== null) {
      if (repeats(open, item)) close();
      open.items.push(item);
      open.continued = 0;
      open.lines.push(line);
    } else if (goesOn(open, line)) {
      open.lines.push(line);
    } else {
      close();
      others.push(line);
    }
  }
  close();
  return { blocks, others };
}
