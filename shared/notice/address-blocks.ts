import { ADDRESS } from '../mail/address.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { labelsIn } from './locale/labels-in.ts';
import { looksBlanked } from './report/looks-blanked.ts';

/** A failed address on a line of its own, and the lines below it that say why. */
export interface AddressBlock {
  readonly address: TracedText;
  /** What stands under (and behind) the address; may be empty. */
  readonly detail: TracedText;
  readonly whole: TracedText;
}

/** An address alone on its line: `  user@example.net`, `<user@example.net>:`, `<user@example.net>: host …`. */
const LINE = new RegExp(
  `^[ \\t>|*•-]{0,12}(?:\\d{1,3}[.)] )?["']?(?:<(?<angled>${ADDRESS.source})>|(?<bare>${ADDRESS.source}))["']?(?:[ \\t]{0,5}[:;,]?[ \\t]{0,5}$|[ \\t]{0,5}[:(](?=[ \\t(]|[A-Za-z0-9]))`,
  'u',
);

/** Where the words of a notice end and a copy of the failed mail begins. */
const COPY_BEGINS =
  /^[ \t>|]{0,8}(?:[-=_|*]{2,}[ \t]{0,3}(?:This is a copy of|(?:The )?header of the original|Below this line is|Original (?:message|mail)|Message (?:header|text|follows)|Returned (?:message|mail)|(?:The )?unsent (?:message|mail)|Undelivered message|The header|Enclosed is|Included is|Original headers|Start of|Nachricht|Copy of)[^\n]{0,120}|(?:Included|Below|Enclosed|Following|This) is a copy of (?:the|your) (?:message|mail)[^\n]{0,80}|(?:The )?Original (?:message|mail) (?:headers?|follows|text)[^\n]{0,40}|(?:The )?(?:message|mail)(?:'s)? (?:headers?|text|body) follows?[.:]?|(?:The )?(?:message|mail) follows?[.:]?|Return-Path: {0,3}<[^\n]{0,300}|Received: {0,3}(?:from|by|\()[^\n]{0,300})[ \t]*$/im;

/** Where a copy of the failed mail is announced, and where it begins. */
export interface CopyPlace {
  readonly announced: number;
  readonly begins: number;
}

/** Asked of a text for its words and for the copy. */
const places = new WeakMap<TracedText, { readonly place: CopyPlace | null }>();

/** The line that announces a copy of the failed mail, or the copy's own first line. */
export function copyPlace(text: TracedText): CopyPlace | null {
  const known = places.get(text) ?? { place: findCopy(text) };
  places.set(text, known);
  return known.place;
}

function findCopy(text: TracedText): CopyPlace | null {
  const match = COPY_BEGINS.exec(text.text);
  const label = labelsIn(text).find(({ says }) => says.has('label-original-headers'));
  if (label !== undefined && label.from <= (match?.index ?? label.from))
    return { announced: label.from, begins: label.to - label.value.length };
  if (match === null) return null;
  const own = /^[ \t>|]{0,8}(?:Return-Path|Received):/i.test(match[0]);
  return { announced: match.index, begins: own ? match.index : match.index + match[0].length };
}

/** Each dialect that is tried asks for the words of the same text. */
const cut = new WeakMap<TracedText, TracedText>();

/** The words of a notice, without the copy of the failed mail below them. */
export function beforeCopy(text: TracedText): TracedText {
  const known = cut.get(text);
  if (known !== undefined) return known;
  const place = copyPlace(text);
  const words = place === null ? text : text.slice(0, place.announced);
  cut.set(text, words);
  return words;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length, text: line });
    from += line.length + 1;
  }
  return lines;
}

/** More blocks than any notice has. */
const MAX_BLOCKS = 10_000;
const MAX_DETAIL_LINES = 60;

interface AddressLine {
  readonly address: TracedText;
  /** Where the words behind the address begin. */
  readonly end: number;
  readonly indent: number;
}

const indentOf = (line: Line): number => line.text.length - line.text.trimStart().length;

/** `<redacted>` or `***:` in place of the address, above or before the words about its host. */
const BLANK =
  /^[ \t>|*•-]{0,12}?([[<(][^\])>\n]{1,60}[\])>]|[^\s:<>[\]]{2,80})(?::?[ \t]{0,5}$|:[ \t](?=host ))/;
const HOST_NEXT = /^\n?[ \t]{0,12}host /;
/** How far behind a line those words may end. */
const HOST_REACH = 20;

function blankIn(text: TracedText, line: Line): AddressLine | null {
  // Nearly no line has it, and the words are found faster than the blank before them.
  if (!text.text.slice(line.from, line.to + HOST_REACH).includes('host ')) return null;
  const match = text.slice(line.from, line.to).exec(BLANK);
  const blank = match?.group(1) ?? null;
  if (match === null || blank === null || !looksBlanked(blank.text)) return null;
  const end = line.from + match.end;
  if (!HOST_NEXT.test(text.text.slice(end, end + HOST_REACH))) return null;
  return { address: blank, end, indent: indentOf(line) };
}

function addressIn(text: TracedText, line: Line): AddressLine | null {
  if (line.to - line.from > 2000) return null;
  if (!line.text.includes('@')) return blankIn(text, line);
  const match = text.slice(line.from, line.to).exec(LINE);
  const address = match?.whole.exec(ADDRESS)?.whole ?? null;
  return match === null || address === null
    ? blankIn(text, line)
    : { address, end: line.from + match.end, indent: indentOf(line) };
}

/**
 * Whether a line opens the next block: an address no deeper than the last one. Exim and Postfix fold a
 * reply before an address in it, and that line is indented, or repeats the address of its own block.
 */
function opensNext(text: TracedText, line: Line, block: AddressLine): boolean {
  const found = addressIn(text, line);
  if (found === null) return false;
  return (
    found.indent <= block.indent && found.address.text.toLowerCase() !== block.address.text.toLowerCase()
  );
}

/** The last line of what belongs to a block: up to the next address, or a blank line that ends the words. */
function endOfDetail(text: TracedText, lines: readonly Line[], first: number, block: AddressLine): number {
  let last = first;
  let words = text.text.slice(block.end, lines[first]?.to ?? block.end).trim() !== '';
  for (let index = first + 1; index < lines.length && index <= first + MAX_DETAIL_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined || opensNext(text, line, block)) break;
    if (line.text.trim() === '') {
      // "For the following reason:" announces what stands below the blank line.
      if (words && !/:\s*$/.test(lines[last]?.text.slice(-40) ?? '')) break;
      continue;
    }
    words = true;
    last = index;
  }
  return last;
}

/** `user@example.net (550 5.1.1 User unknown)`: the parentheses that hold the words are not of them. */
function withoutParentheses(text: TracedText, from: number, to: number): TracedText {
  const detail = text.slice(from, to).trim();
  const held = text.text[from - 1] === '(' && detail.text.endsWith(')');
  const count = (sign: string) => detail.text.split(sign).length;
  return held && count(')') > count('(') ? detail.slice(0, detail.length - 1) : detail;
}

/** Every `address, then why` block of a notice's words, in their order. */
export function addressBlocks(text: TracedText): AddressBlock[] {
  const lines = linesOf(text.text);
  const blocks: AddressBlock[] = [];
  for (let index = 0; index < lines.length && blocks.length < MAX_BLOCKS; index += 1) {
    const line = lines[index];
    const found = line === undefined ? null : addressIn(text, line);
    if (line === undefined || found === null) continue;
    const last = endOfDetail(text, lines, index, found);
    const to = lines[last]?.to ?? line.to;
    blocks.push({
      address: found.address,
      detail: withoutParentheses(text, Math.min(found.end, to), to),
      whole: text.slice(line.from, to),
    });
    index = last;
  }
  return blocks;
}
