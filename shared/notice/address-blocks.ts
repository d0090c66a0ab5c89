import { ADDRESS } from '../mail/address.ts';
import type { TracedText } from '../mail/traced-text.ts';

/** A failed address on a line of its own, and the lines below it that say why. */
export interface AddressBlock {
  readonly address: TracedText;
  /** What stands under (and behind) the address; may be empty. */
  readonly detail: TracedText;
  readonly whole: TracedText;
}

/** An address alone on its line: `  user@example.net`, `<user@example.net>:`, `<user@example.net>: host …`. */
const LINE = new RegExp(
  `^[ \\t>|*•-]{0,12}(?:<(?<angled>${ADDRESS.source})>|(?<bare>${ADDRESS.source}))(?:[ \\t]{0,5}[:;,]?[ \\t]{0,5}$|[ \\t]{0,5}[:(](?=[ \\t(]|[A-Za-z0-9]))`,
  'u',
);

/** Where the words of a notice end and a copy of the failed mail begins. */
export const COPY_BEGINS =
  /^[ \t>|]{0,8}(?:-{2,}[ \t]{0,3}(?:This is a copy of|Below this line is|Original message|Message header|Returned message|Unsent message|Undelivered message|The header|The unsent|Enclosed is|Forwarded message|Included is|Original headers|Start of|Nachricht)[^\n]{0,120}|Original message headers:|(?:The )?(?:message|mail) (?:headers?|follows?):?|Return-Path: <[^\n]{0,300})[ \t]*$/im;

/** The words of a notice, without the copy of the failed mail below them. */
export function beforeCopy(text: TracedText): TracedText {
  const match = COPY_BEGINS.exec(text.text);
  return match === null ? text : text.slice(0, match.index);
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

function addressIn(
  text: TracedText,
  line: Line,
): { readonly address: TracedText; readonly end: number } | null {
  if (line.to - line.from > 2000) return null;
  const match = text.slice(line.from, line.to).exec(LINE);
  const address = match?.whole.exec(ADDRESS)?.whole ?? null;
  return match === null || address === null ? null : { address, end: line.from + match.end };
}

/** The last line of what belongs to a block: up to the next address, or a blank line that ends the words. */
function endOfDetail(lines: readonly Line[], first: number, isAddress: (line: Line) => boolean): number {
  let last = first;
  let words = false;
  for (let index = first + 1; index < lines.length && index <= first + MAX_DETAIL_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined || isAddress(line)) break;
    if (line.text.trim() === '') {
      if (words) break;
      continue;
    }
    words = true;
    last = index;
  }
  return last;
}

/** Every `address, then why` block of a notice's words, in their order. */
export function addressBlocks(text: TracedText): AddressBlock[] {
  const lines = linesOf(text.text);
  const blocks: AddressBlock[] = [];
  const isAddress = (line: Line) => addressIn(text, line) !== null;
  for (let index = 0; index < lines.length && blocks.length < MAX_BLOCKS; index += 1) {
    const line = lines[index];
    const found = line === undefined ? null : addressIn(text, line);
    if (line === undefined || found === null) continue;
    const last = endOfDetail(lines, index, isAddress);
    const to = lines[last]?.to ?? line.to;
    blocks.push({
      address: found.address,
      detail: text.slice(Math.min(found.end, to), to).trim(),
      whole: text.slice(line.from, to),
    });
    index = last;
  }
  return blocks;
}
